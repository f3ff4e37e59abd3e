package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** One agency asks another to hand somebody over: where both may know of each other, and nowhere else. */
@Tag("PRO-06")
@Tag("CON-04")
class WishesIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api PATRIK = Api.as("amf-handlaggare");

    /** Robin Sandell, whom all three know, and who has consented to nothing. */
    private static final String AT_SOC = Robin.CASE;

    private static final String AT_AMF = "/cases/" + Robin.AT_AMF;
    private static final String OF_ROBIN = "(select participant_id from case_file where id = '" + Robin.AT_SOC + "')";
    private static final String ASK = "{\"unit\":\"" + Demo.SOC_UNIT + "\"}";

    private final List<String> given = new ArrayList<>();

    @AfterEach
    void nothing_is_left_behind() throws Exception {
        for (String withdrawal : given) {
            (withdrawal.startsWith(AT_SOC) ? MARIA : PATRIK).post(withdrawal, "{}");
        }
        given.clear();
        nothing_was_asked();
    }

    private static void nothing_was_asked() throws Exception {
        String made = "source_kind = 'HANDOVER' and participant_id = " + OF_ROBIN;
        OwnersDatabase.deleteHeld("task_step", "task_id in (select id from task where " + made + ")");
        OwnersDatabase.deleteHeld("task", made);
        for (String table : List.of(
                "handover_wish", "handover_answer", "handover_item", "handover_terms", "handover_step", "handover")) {
            OwnersDatabase.deleteHeld(table, "participant_id = " + OF_ROBIN);
        }
    }

    private static void is(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    /** SOC lets AMF know of the case, and of handovers if it is said. */
    private void socLetsAmfKnow(String... categories) throws Exception {
        given.add(AT_SOC + "/consents/"
                + Robin.made(MARIA.post(AT_SOC + "/consents", Consents.draft(Demo.AMF_TEAM, categories)))
                + "/withdrawal");
    }

    private void amfLetsSocKnow(String... categories) throws Exception {
        given.add(AT_AMF + "/consents/"
                + Robin.made(PATRIK.post(AT_AMF + "/consents", Consents.draft(Demo.SOC_UNIT, categories)))
                + "/withdrawal");
    }

    private static JsonObject wishes(Api who, String at) throws Exception {
        Api.Answer answer = who.get(at + "/handover-wishes");
        is(answer, 200);
        return answer.json();
    }

    private static JsonObject first(Api who, String at) throws Exception {
        return wishes(who, at).getJsonArray("wishes").getJsonObject(0);
    }

    private static boolean waitsAtSoc() throws Exception {
        return MARIA.get(AT_SOC + "/tasks").body().contains("HANDOVER_WANTED");
    }

    /** What was done last with the task of this kind; "null" when nothing was. */
    private static String lastOf(String kind) throws Exception {
        return OwnersDatabase.value(
                "select (select s.kind from task_step s where s.task_id = t.id order by s.no desc limit 1) from task t"
                        + " where t.source_kind = 'HANDOVER' and t.kind = ? and t.participant_id = " + OF_ROBIN,
                kind);
    }

    private static String no(String telling) {
        return "{\"reason\":\"TOO_EARLY\",\"telling\":\"" + telling + "\"}";
    }

    private static String noByLaw(String why) {
        return "{\"reason\":\"TOO_EARLY\",\"telling\":\"LAW\",\"basis\":\"NECESSARY_10_2\",\"basisReason\":\"" + why
                + "\"}";
    }

    private static String refusal(Api who, String at) throws Exception {
        return wishes(who, at).getJsonArray("wishes").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("direction").equals("RECEIVED"))
                .map(one -> at + "/handover-wishes/" + one.getString("id") + "/refusal")
                .findFirst()
                .orElseThrow();
    }

    private static Api.Answer move(String handover, int seen, String move) throws Exception {
        return MARIA.with("If-Match", "\"" + seen + "\"")
                .post(AT_SOC + "/handovers/" + handover + "/moves", "{\"move\":\"" + move + "\"}");
    }

    private static String drafted() throws Exception {
        return Robin.made(MARIA.post(
                AT_SOC + "/handovers",
                "{\"unit\":\"" + Demo.AMF_TEAM + "\",\"message\":\"Vill ut i praktik\",\"day\":\""
                        + Robin.today().plusDays(14) + "\"}"));
    }

    @Test
    void who_may_not_know_of_the_other_cannot_ask() throws Exception {
        assertThat(wishes(PATRIK, AT_AMF).getJsonArray("units").getValuesAs(JsonObject.class))
                .noneMatch(one -> one.getString("unit").equals(Demo.SOC_UNIT));
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        Api.Answer known = PATRIK.post(AT_AMF + "/handover-wishes", ASK);
        is(known, 422);
        assertThat(known.body()).contains("NOT_KNOWN_THERE");
        // Where there is no ground to ask, nobody is asked whether they know: the answer is about the own consents
        // alone.
        Api.Answer elsewhere =
                PATRIK.post(AT_AMF + "/handover-wishes", "{\"unit\":\"b0000000-0000-4000-8000-000000000002\"}");
        is(elsewhere, 409);
        assertThat(elsewhere.body()).contains("NO_GROUND");
        is(PATRIK.post(AT_SOC + "/handover-wishes", ASK), 404);
        assertThat(waitsAtSoc()).isFalse();
    }

    /** How many lines about SOC's information the log has of somebody who asked. */
    private static String linesOfSoc() throws Exception {
        return OwnersDatabase.value("select count(*) from log_entry e join log_access a on a.entry_id = e.id"
                + " where e.use_case = 'AskForHandover' and a.participant_id = " + OF_ROBIN
                + " and a.owner_agency_id = (select id from agency where code = 'soc')");
    }

    @Test
    void to_ask_is_to_tell_and_takes_a_ground() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY");
        assertThat(wishes(PATRIK, AT_AMF).getJsonArray("units").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("unit").equals(Demo.SOC_UNIT))
                .singleElement()
                .satisfies(one -> assertThat(one.getBoolean("tellable")).isFalse());
        String before = linesOfSoc();
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 409);
        assertThat(waitsAtSoc()).isFalse();
        assertThat(linesOfSoc()).isEqualTo(before);
    }

    @Test
    void it_is_asked_once_and_becomes_a_task_there() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        is(PATRIK.post(AT_AMF + "/handover-wishes", "{}"), 422);
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
        assertThat(OwnersDatabase.value("select count(*) from handover_wish where participant_id = " + OF_ROBIN))
                .isEqualTo("2");
        assertThat(waitsAtSoc()).isTrue();
        JsonObject received = first(MARIA, AT_SOC);
        assertThat(received.getString("direction")).isEqualTo("RECEIVED");
        assertThat(received.containsKey("by")).isFalse();
        JsonObject asked = first(PATRIK, AT_AMF);
        assertThat(asked.getString("status")).isEqualTo("ASKED");
        assertThat(asked.getString("by")).isEqualTo("Patrik Ekström");
    }

    @Test
    @Tag("D4")
    void a_no_is_told_by_a_ground_and_else_it_stays_asked() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
        String refusal = refusal(MARIA, AT_SOC);
        is(MARIA.post(refusal, "{}"), 422);
        is(MARIA.post(refusal, "{\"reason\":\"OTHER\",\"telling\":\"NOT_YET\"}"), 422);
        assertThat(MARIA.post(refusal, "{\"reason\":\"TOO_EARLY\"}").body()).contains("TELLING_MISSING");
        // That somebody reads of handovers at SOC was not agreed to.
        assertThat(first(MARIA, AT_SOC).getBoolean("tellable")).isFalse();
        assertThat(MARIA.post(refusal, no("CONSENT")).body()).contains("NO_CONSENT_TO_TELL");
        assertThat(first(MARIA, AT_SOC).getString("status")).isEqualTo("ASKED");
        is(MARIA.post(refusal, no("NOT_YET")), 200);
        is(MARIA.post(refusal, no("NOT_YET")), 409);
        JsonObject said = first(MARIA, AT_SOC);
        assertThat(said.getString("status")).isEqualTo("DECLINED");
        assertThat(said.containsKey("toldAt")).isFalse();
        // A ground that comes later tells nothing.
        socLetsAmfKnow("HANDOVER");
        assertThat(first(PATRIK, AT_AMF).getString("status")).isEqualTo("ASKED");
        assertThat(first(PATRIK, AT_AMF).containsKey("reason")).isFalse();
    }

    @Test
    void a_no_that_may_be_told_is_told() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY", "HANDOVER");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
        assertThat(first(MARIA, AT_SOC).getBoolean("tellable")).isTrue();
        is(
                MARIA.post(
                        refusal(MARIA, AT_SOC),
                        "{\"reason\":\"OTHER\",\"text\":\"Vi planerar annat\",\"telling\":\"CONSENT\"}"),
                200);
        assertThat(first(MARIA, AT_SOC).containsKey("toldAt")).isTrue();
        JsonObject told = first(PATRIK, AT_AMF);
        assertThat(told.getString("status")).isEqualTo("DECLINED");
        assertThat(told.getString("text")).isEqualTo("Vi planerar annat");
    }

    @Test
    @Tag("CON-07")
    void a_no_is_told_by_law_with_a_reason_that_stays() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
        String refusal = refusal(MARIA, AT_SOC);
        assertThat(MARIA.post(refusal, noByLaw("De måste kunna planera")).body())
                .contains("BASIS_REASON_TOO_SHORT");
        assertThat(MARIA.post(
                                refusal,
                                noByLaw("De måste kunna söka annan hjälp").replace("NECESSARY_10_2", "GENERAL_10_27"))
                        .body())
                .contains("BASIS_NOT_POSSIBLE");
        assertThat(first(PATRIK, AT_AMF).getString("status")).isEqualTo("ASKED");
        is(MARIA.post(refusal, noByLaw("De måste kunna söka annan hjälp")), 200);
        assertThat(first(MARIA, AT_SOC).containsKey("toldAt")).isTrue();
        assertThat(first(PATRIK, AT_AMF).getString("reason")).isEqualTo("TOO_EARLY");
        assertThat(wishes(PATRIK, AT_AMF).toString()).doesNotContain("annan hjälp");
        assertThat(OwnersDatabase.value("select string_agg(told_by || ' ' || told_reason, ',') from handover_wish"
                        + " where participant_id = " + OF_ROBIN))
                .isEqualTo("NECESSARY_10_2 De måste kunna söka annan hjälp");
    }

    @Test
    void where_nobody_receives_nobody_can_be_asked() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        assertThat(wishes(PATRIK, AT_AMF).getJsonArray("units").toString()).contains(Demo.SOC_UNIT);
        OwnersDatabase.whileBroken(Demo.nobodyReceives(Demo.SOC_UNIT), Demo.theyReceiveAgain(Demo.SOC_UNIT), () -> {
            // Also from a page that was read while somebody did.
            Api.Answer answer = PATRIK.post(AT_AMF + "/handover-wishes", ASK);
            is(answer, 422);
            assertThat(answer.body()).contains("NOBODY_RECEIVES");
            assertThat(wishes(PATRIK, AT_AMF).getJsonArray("units").toString()).doesNotContain(Demo.SOC_UNIT);
        });
        assertThat(waitsAtSoc()).isFalse();
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
    }

    @Test
    void a_wish_is_open_again_when_the_proposal_that_answered_it_is_taken_back() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY", "HANDOVER");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
        String refusal = refusal(MARIA, AT_SOC);
        String handover = drafted();
        assertThat(lastOf("HANDOVER_WANTED")).isEqualTo("null");
        is(move(handover, 1, "PROPOSE"), 200);
        assertThat(first(MARIA, AT_SOC).getString("status")).isEqualTo("ANSWERED");
        assertThat(lastOf("HANDOVER_WANTED")).isEqualTo("DONE");
        is(MARIA.post(refusal, no("CONSENT")), 409);
        is(move(handover, 2, "WITHDRAW"), 200);
        assertThat(lastOf("HANDOVER_UNANSWERED")).isEqualTo("DONE");
        assertThat(lastOf("HANDOVER_WANTED")).isEqualTo("REOPENED");
        assertThat(PATRIK.get("/proposals").body()).doesNotContain(handover);
        assertThat(first(MARIA, AT_SOC).getString("status")).isEqualTo("ASKED");
        assertThat(first(PATRIK, AT_AMF).getString("status")).isEqualTo("ASKED");
        is(MARIA.post(refusal, no("CONSENT")), 200);
        assertThat(lastOf("HANDOVER_WANTED")).isEqualTo("DONE");
        assertThat(first(PATRIK, AT_AMF).getString("status")).isEqualTo("DECLINED");
    }

    @Test
    void two_agencies_who_act_at_once_do_not_wait_for_each_other() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY", "HANDOVER");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        String askAmf = "{\"unit\":\"" + Demo.AMF_TEAM + "\"}";
        for (int round = 0; round < 4; round++) {
            Callable<Api.Answer> amfAsks = () -> PATRIK.post(AT_AMF + "/handover-wishes", ASK);
            Callable<Api.Answer> socAsks = () -> MARIA.post(AT_SOC + "/handover-wishes", askAmf);
            assertThat(atOnce(List.of(amfAsks, socAsks, amfAsks, socAsks))).containsOnly(200);
            assertThat(OwnersDatabase.value("select count(*) from handover_wish where participant_id = " + OF_ROBIN))
                    .isEqualTo("4");
            String ofSoc = refusal(MARIA, AT_SOC);
            String ofAmf = refusal(PATRIK, AT_AMF);
            String handover = drafted();
            // Of what answers a wish each is first or second; whoever is second is told so, and nobody breaks.
            List<Integer> answers = atOnce(List.of(
                    () -> MARIA.post(ofSoc, no("CONSENT")),
                    () -> PATRIK.post(ofAmf, no("CONSENT")),
                    () -> move(handover, 1, "PROPOSE"),
                    amfAsks,
                    socAsks));
            assertThat(answers.get(0)).isIn(200, 409);
            assertThat(answers.subList(1, 5)).containsOnly(200);
            assertThat(atOnce(List.of(
                            () -> move(handover, 2, "WITHDRAW"),
                            () -> PATRIK.post(
                                    "/proposals/" + handover + "/answer",
                                    "{\"accept\":false,\"reason\":\"TOO_EARLY\",\"telling\":\"NOT_YET\"}"),
                            amfAsks,
                            socAsks)))
                    .isSubsetOf(200, 404)
                    .startsWith(200);
            nothing_was_asked();
        }
    }

    private static List<Integer> atOnce(List<Callable<Api.Answer>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Api.Answer> answer : threads.invokeAll(acts)) {
                statuses.add(answer.get().status());
            }
            return statuses;
        }
    }
}
