package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** Somebody is handed over from one agency to another: proposed, seen by the intake, answered, told of, received. */
@Tag("PRO-06")
class HandoverIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api PATRIK = Api.as("amf-handlaggare");
    private static final Api SUSANNE = Api.as("amf-chef");
    private static final Api FATIMA = Api.as("af-handlaggare");

    /** Solveig Ämterud, whom only SOC knows. */
    private static final String SOLVEIG = "/cases/" + Demo.file("SOC-2026-0113");

    private static final String OF_SOLVEIG =
            "(select participant_id from case_file where id = '" + Demo.file("SOC-2026-0113") + "')";

    private static Api karin = MARIA;

    private String consent = "";

    @BeforeAll
    static void sign_in() throws Exception {
        Api chief = Api.as("soc-chef");
        karin = chief.with("BAS-Mandate", Robin.mandateOf(chief, "MANAGER", "Beroende"));
    }

    @BeforeEach
    void she_lets_amf_know() throws Exception {
        consent = agreed("KNOWN_AT_AGENCY", "HANDOVER", "WORK_MAPPING");
    }

    @AfterEach
    void nothing_is_left_behind() throws Exception {
        withdraw(consent);
        String amf = "(select id from agency where code = 'amf')";
        for (String table : List.of("handover_item", "handover_terms", "handover_step", "handover")) {
            OwnersDatabase.deleteHeld(table, "participant_id = " + OF_SOLVEIG);
        }
        for (String table : List.of(
                "task_step",
                "task",
                "received_item",
                "handover_answer",
                "assignment",
                "contact_details",
                "identity",
                "case_file")) {
            OwnersDatabase.deleteHeld(table, "owner_agency_id = " + amf + " and participant_id = " + OF_SOLVEIG);
        }
        OwnersDatabase.deleteHeld("task_step", "category = 'HANDOVER' and participant_id = " + OF_SOLVEIG);
        OwnersDatabase.deleteHeld("task", "category = 'HANDOVER' and participant_id = " + OF_SOLVEIG);
    }

    private static String agreed(String... categories) throws Exception {
        return Robin.made(MARIA.post(SOLVEIG + "/consents", Consents.draft(Demo.AMF_TEAM, categories)));
    }

    private static void withdraw(String consent) throws Exception {
        MARIA.post(SOLVEIG + "/consents/" + consent + "/withdrawal", "{}");
    }

    private static void is(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private static LocalDate in(int days) {
        return Robin.today().plusDays(days);
    }

    private static String draft() {
        return "{\"unit\":\"" + Demo.AMF_TEAM + "\",\"message\":\"Vill ut i praktik\",\"day\":\"" + in(14)
                + "\",\"meeting\":\"" + in(10) + "\",\"place\":\"Algatan\",\"checklist\":[\"TALK\"],"
                + "\"categories\":[\"WORK_MAPPING\",\"FAMILY\"],\"texts\":[\"Fyra år i kök\",\"Två barn\"]}";
    }

    private static String drafted() throws Exception {
        return Robin.made(MARIA.post(SOLVEIG + "/handovers", draft()));
    }

    private static Api.Answer move(String handover, int seen, String move) throws Exception {
        return MARIA.with("If-Match", "\"" + seen + "\"")
                .post(SOLVEIG + "/handovers/" + handover + "/moves", "{\"move\":\"" + move + "\"}");
    }

    private static String sent() throws Exception {
        String id = drafted();
        is(move(id, 1, "PROPOSE"), 200);
        return id;
    }

    private static JsonObject shown(String handover) throws Exception {
        return MARIA.get(SOLVEIG + "/handovers/" + handover).json();
    }

    private static boolean waits(Api who, String list, String handover) throws Exception {
        return who.get("/proposals").json().getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .anyMatch(line -> line.getString("id").equals(handover));
    }

    private static Api.Answer answer(String handover, String body) throws Exception {
        return PATRIK.post("/proposals/" + handover + "/answer", body);
    }

    private static String accepting(String number, String telling) {
        return "{\"accept\":true,\"caseNumber\":\"" + number + "\",\"meeting\":\"" + in(10)
                + "\",\"place\":\"Algatan\"," + telling + "}";
    }

    private static String number() {
        return "AMF-" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    }

    private static String fileAtAmf(String number) throws Exception {
        return PATRIK.post("/cases/search", "{\"text\":\"" + number + "\"}")
                .json()
                .getJsonArray("cases")
                .getJsonObject(0)
                .getString("id");
    }

    @Test
    @Tag("UIX-07")
    void what_would_go_is_told_per_category_with_why() throws Exception {
        List<JsonObject> lines = MARIA.get(SOLVEIG + "/handovers/previews/" + Demo.AMF_TEAM)
                .json()
                .getJsonArray("categories")
                .getValuesAs(JsonObject.class);
        assertThat(lines).hasSize(16);
        assertThat(lines)
                .filteredOn(line -> line.getString("state").equals("LIVE"))
                .extracting(line -> line.getString("category"))
                .containsExactlyInAnyOrder("KNOWN_AT_AGENCY", "HANDOVER", "WORK_MAPPING");
        withdraw(consent);
        assertThat(MARIA.get(SOLVEIG + "/handovers/previews/" + Demo.AMF_TEAM).body())
                .contains("\"sendable\":false")
                .contains("ENDED");
        is(MARIA.get(SOLVEIG + "/handovers/previews/" + Demo.SOC_UNIT), 404);
        is(PATRIK.get(SOLVEIG + "/handovers/previews/" + Demo.AMF_TEAM), 404);
    }

    @Test
    void a_draft_is_nobody_elses_and_sending_takes_a_ground_and_happens_once() throws Exception {
        String id = drafted();
        assertThat(waits(PATRIK, "received", id)).isFalse();
        is(PATRIK.get("/proposals/" + id), 404);
        withdraw(consent);
        is(move(id, 1, "PROPOSE"), 409);
        assertThat(move(id, 1, "PROPOSE").body()).contains("NO_GROUND");
        consent = agreed("KNOWN_AT_AGENCY");
        assertThat(move(id, 1, "PROPOSE").body()).contains("NO_GROUND");
        withdraw(consent);
        consent = agreed("KNOWN_AT_AGENCY", "HANDOVER");
        is(move(id, 1, "PROPOSE"), 200);
        // A second click.
        is(move(id, 1, "PROPOSE"), 200);
        assertThat(shown(id).getString("status")).isEqualTo("PROPOSED");
        assertThat(shown(id).getJsonArray("history")).hasSize(2);
        is(
                MARIA.with("If-Match", "\"2\"")
                        .post(
                                SOLVEIG + "/handovers/" + id + "/versions",
                                "{\"message\":\"Annat\",\"day\":\"" + in(9) + "\"}"),
                409);
        assertThat(MARIA.get(SOLVEIG + "/tasks").body()).contains("HANDOVER_UNANSWERED");
        is(move(id, 2, "WITHDRAW"), 200);
        is(PATRIK.get("/proposals/" + id), 404);
        is(move(id, 3, "COMPLETE"), 409);
    }

    @Test
    @Tag("CON-04")
    void the_intake_sees_who_it_is_and_what_is_proposed_and_only_as_long_as_there_is_a_ground() throws Exception {
        String id = sent();
        assertThat(waits(PATRIK, "received", id)).isTrue();
        assertThat(waits(SUSANNE, "received", id)).isTrue();
        assertThat(waits(FATIMA, "received", id)).isFalse();
        Api.Answer opened = PATRIK.get("/proposals/" + id);
        is(opened, 200);
        assertThat(opened.body())
                .contains("Solveig")
                .contains("Vill ut i praktik")
                .doesNotContain("Fyra år i kök")
                .doesNotContain("Två barn");
        assertThat(opened.json().containsKey("phone")).isFalse();
        is(SUSANNE.get("/proposals/" + id), 404);
        is(FATIMA.get("/proposals/" + id), 404);
        is(MARIA.get("/proposals/" + id), 404);
        is(PATRIK.get("/proposals/" + UUID.randomUUID()), 404);
        withdraw(consent);
        assertThat(waits(PATRIK, "received", id)).isFalse();
        is(PATRIK.get("/proposals/" + id), 404);
        is(answer(id, accepting(number(), "\"telling\":\"NOT_YET\"")), 404);
    }

    /** How many lines about the sender's information the log has by that name. */
    private static String linesOfTheSenders(String useCase) throws Exception {
        return OwnersDatabase.value(
                "select count(*) from log_entry e join log_access a on a.entry_id = e.id"
                        + " where e.use_case = ? and a.participant_id = " + OF_SOLVEIG
                        + " and a.owner_agency_id = (select id from agency where code = 'soc')",
                useCase);
    }

    @Test
    @Tag("CON-32")
    void accepting_opens_a_file_and_receives_what_has_a_ground_and_a_withdrawal_marks_it() throws Exception {
        String id = sent();
        String number = number();
        is(answer(id, "{\"accept\":true,\"telling\":\"NOT_YET\"}"), 422);
        is(answer(id, accepting(number, "\"telling\":\"CONSENT\"")), 422);
        is(answer(id, accepting(number, "\"telling\":\"NOT_YET\"")), 200);
        is(answer(id, accepting(number(), "\"telling\":\"NOT_YET\"")), 404);
        String file = "/cases/" + fileAtAmf(number);
        JsonObject opened = PATRIK.get(file).json();
        assertThat(opened.toString()).contains("Solveig").contains("Patrik Ekström");
        JsonObject received =
                PATRIK.get(file + "/handovers").json().getJsonArray("received").getJsonObject(0);
        assertThat(received.getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("category"))
                .containsExactlyInAnyOrder("WORK_MAPPING", "HANDOVER");
        assertThat(received.toString()).contains("Fyra år i kök").doesNotContain("Två barn");
        assertThat(received.toString()).doesNotContain("endedAt");
        // The sender knows that it was sent, and no more.
        assertThat(shown(id).getString("status")).isEqualTo("PROPOSED");
        assertThat(waits(karin, "sent", id)).isTrue();
        assertThat(linesOfTheSenders("OpenProposal")).isNotEqualTo("0");
        assertThat(linesOfTheSenders("AnswerProposal")).isEqualTo("0");
        withdraw(consent);
        assertThat(PATRIK.get(file + "/handovers").body())
                .contains("Fyra år i kök")
                .contains("endedAt");
        // What was received is passed on by no consent.
        String on = Robin.made(PATRIK.post(file + "/consents", Consents.draft(Demo.AF_OFFICE, "WORK_MAPPING")));
        assertThat(PATRIK.get(file + "/handovers").body()).contains("Fyra år i kök");
        PATRIK.post(file + "/consents/" + on + "/withdrawal", "{}");
        OwnersDatabase.deleteHeld("consent_ending", "consent_id = '" + on + "'");
        OwnersDatabase.deleteHeld("consent_scope", "consent_id = '" + on + "'");
        OwnersDatabase.deleteHeld("consent", "id = '" + on + "'");
    }

    @Test
    void the_sender_is_told_under_a_ground_of_the_receivers_and_once() throws Exception {
        String id = sent();
        String number = number();
        is(answer(id, accepting(number, "\"telling\":\"NOT_YET\"")), 200);
        String told = "/cases/" + fileAtAmf(number) + "/handovers/" + id + "/told";
        is(PATRIK.post(told, "{\"telling\":\"CONSENT\"}"), 422);
        is(PATRIK.post(told, "{\"telling\":\"LAW\",\"basis\":\"GENERAL_10_27\",\"basisReason\":\"kort\"}"), 422);
        String law = "{\"telling\":\"LAW\",\"basis\":\"NECESSARY_10_2\",\"basisReason\":\"Vi måste kunna planera tillsammans med dem\"}";
        is(PATRIK.post(told, law), 200);
        is(PATRIK.post(told, law), 409);
        JsonObject shown = shown(id);
        assertThat(shown.getString("status")).isEqualTo("ACCEPTED");
        assertThat(shown.toString()).contains("Patrik Ekström").doesNotContain("planera");
        assertThat(MARIA.get(SOLVEIG + "/tasks").body()).contains("HANDOVER_ANSWERED");
        is(move(id, 2, "WITHDRAW"), 412);
        is(move(id, 3, "WITHDRAW"), 409);
        is(move(id, 3, "COMPLETE"), 200);
        assertThat(shown(id).getString("status")).isEqualTo("COMPLETED");
        assertThat(onTimeline(MARIA, SOLVEIG, "HANDOVER")).contains("PROPOSE", "ACCEPT", "COMPLETE");
        assertThat(onTimeline(PATRIK, "/cases/" + fileAtAmf(number), "HANDOVER_RECEIVED"))
                .containsExactly("ACCEPT");
        assertThat(onTimeline(PATRIK, "/cases/" + fileAtAmf(number), "HANDOVER"))
                .isEmpty();
    }

    private static List<String> onTimeline(Api who, String file, String kind) throws Exception {
        return who.get(file).json().getJsonArray("timeline").getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getString("kind").equals(kind))
                .map(item -> item.getString("status"))
                .toList();
    }

    @Test
    void declining_takes_a_reason_and_makes_no_file() throws Exception {
        String id = sent();
        is(answer(id, "{\"accept\":false,\"telling\":\"NOT_YET\"}"), 422);
        is(answer(id, "{\"accept\":false,\"reason\":\"OTHER\",\"telling\":\"NOT_YET\"}"), 422);
        is(
                answer(
                        id,
                        "{\"accept\":false,\"reason\":\"TOO_EARLY\",\"telling\":\"LAW\",\"basis\":\"NECESSARY_10_2\","
                                + "\"basisReason\":\"De måste kunna söka annan hjälp\"}"),
                200);
        assertThat(shown(id).getString("status")).isEqualTo("DECLINED");
        assertThat(shown(id).toString()).contains("TOO_EARLY").doesNotContain("annan hjälp");
        assertThat(waits(PATRIK, "received", id)).isFalse();
    }

    @Test
    @Tag("IDA-07")
    void who_receives_for_a_unit_its_manager_says() throws Exception {
        is(PATRIK.get("/intake"), 403);
        String staff = SUSANNE.get("/intake").json().getJsonArray("staff").getValuesAs(JsonObject.class).stream()
                .filter(line -> line.getString("name").equals("Patrik Ekström"))
                .findFirst()
                .orElseThrow()
                .getString("staff");
        String id = sent();
        is(SUSANNE.put("/intake/" + staff, "{\"onDuty\":false}"), 200);
        try {
            is(PATRIK.get("/proposals/" + id), 404);
            assertThat(waits(PATRIK, "received", id)).isFalse();
            assertThat(MARIA.post(SOLVEIG + "/handovers", draft()).body()).contains("UNIT_UNKNOWN");
        } finally {
            is(SUSANNE.put("/intake/" + staff, "{\"onDuty\":true}"), 200);
        }
        is(PATRIK.get("/proposals/" + id), 200);
        is(karin.put("/intake/" + staff, "{\"onDuty\":true}"), 404);
    }

    @Test
    void five_working_days_without_an_answer_show_to_both_managers() throws Exception {
        String id = sent();
        OwnersDatabase.run(
                "update handover_step set made_at = made_at - interval '12 days' where handover_id = '" + id + "'");
        for (Api manager : List.of(karin, SUSANNE)) {
            assertThat(manager.get("/proposals").body())
                    .contains(id)
                    .contains("\"late\":true")
                    .doesNotContain("Solveig");
        }
    }
}
