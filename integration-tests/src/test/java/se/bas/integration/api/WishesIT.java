package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
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
        String made = "source_kind = 'HANDOVER' and kind = 'HANDOVER_WANTED' and participant_id = " + OF_ROBIN;
        OwnersDatabase.deleteHeld("task_step", "task_id in (select id from task where " + made + ")");
        OwnersDatabase.deleteHeld("task", made);
        OwnersDatabase.deleteHeld("handover_wish", "participant_id = " + OF_ROBIN);
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
        String refusal = AT_SOC + "/handover-wishes/" + first(MARIA, AT_SOC).getString("id") + "/refusal";
        is(MARIA.post(refusal, "{}"), 422);
        is(MARIA.post(refusal, "{\"reason\":\"OTHER\"}"), 422);
        is(MARIA.post(refusal, "{\"reason\":\"TOO_EARLY\"}"), 200);
        is(MARIA.post(refusal, "{\"reason\":\"TOO_EARLY\"}"), 409);
        assertThat(first(MARIA, AT_SOC).getString("status")).isEqualTo("DECLINED");
        // That somebody reads of handovers at SOC was not agreed to.
        assertThat(first(PATRIK, AT_AMF).getString("status")).isEqualTo("ASKED");
        assertThat(first(PATRIK, AT_AMF).containsKey("reason")).isFalse();
    }

    @Test
    void a_no_that_may_be_told_is_told() throws Exception {
        socLetsAmfKnow("KNOWN_AT_AGENCY", "HANDOVER");
        amfLetsSocKnow("KNOWN_AT_AGENCY", "HANDOVER");
        is(PATRIK.post(AT_AMF + "/handover-wishes", ASK), 200);
        String refusal = AT_SOC + "/handover-wishes/" + first(MARIA, AT_SOC).getString("id") + "/refusal";
        is(MARIA.post(refusal, "{\"reason\":\"OTHER\",\"text\":\"Vi planerar annat\"}"), 200);
        JsonObject told = first(PATRIK, AT_AMF);
        assertThat(told.getString("status")).isEqualTo("DECLINED");
        assertThat(told.getString("text")).isEqualTo("Vi planerar annat");
    }
}
