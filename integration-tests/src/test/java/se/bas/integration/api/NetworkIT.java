package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** One and the same caseworker, and who else is near the participant. */
@Tag("PRO-07")
@Tag("PRO-08")
class NetworkIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api JOHAN = Api.as("soc-handlaggare2");
    private static final Api PATRIK = Api.as("amf-handlaggare");

    /** Abdi Jimcaale, known to SOC and AMF. */
    private static final String ABDI = "/cases/" + Demo.file("SOC-2026-0110");

    private static final String ABDI_AT_AMF = "/cases/" + Demo.file("AMF-2026-051");
    private static final String OF_ABDI =
            "(select participant_id from case_file where id = '" + Demo.file("SOC-2026-0110") + "')";

    @AfterEach
    void nothing_is_left_behind() throws Exception {
        Moved.back("SOC-2026-0110");
        OwnersDatabase.deleteHeld("network_contact", "participant_id = " + OF_ABDI);
    }

    private static void is(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private static String johan() throws Exception {
        return MARIA.get(ABDI + "/network").json().getJsonArray("colleagues").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals("Johan Berg"))
                .findFirst()
                .orElseThrow()
                .getString("staff");
    }

    private static Api.Answer change(String staff, int days, String note) throws Exception {
        return MARIA.post(
                ABDI + "/network/main-caseworker",
                "{\"staff\":\"" + staff + "\",\"day\":\"" + Robin.today().plusDays(days)
                        + "\",\"reason\":\"WORKLOAD\",\"note\":\"" + note + "\",\"meeting\":\"" + Robin.today()
                        + "\"}");
    }

    @Test
    void a_change_takes_a_reason_a_note_and_a_meeting_and_there_is_one_at_a_time() throws Exception {
        is(MARIA.post(ABDI + "/network/main-caseworker", "{}"), 422);
        String johan = johan();
        is(change(johan, 0, "kort"), 422);
        is(JOHAN.get(ABDI), 404);
        is(change(johan, 0, "Ringer hellre än skriver"), 200);
        is(JOHAN.get(ABDI), 200);
        JsonObject network = JOHAN.get(ABDI + "/network").json();
        assertThat(network.getJsonArray("workers").getValuesAs(JsonObject.class))
                .filteredOn(one -> one.getString("owner").equals("soc")
                        && one.getString("part").equals("MAIN"))
                .extracting(one -> one.getString("name") + " since " + one.getString("since"))
                .containsExactly("Johan Berg since " + Robin.today());
        assertThat(network.getJsonArray("changes").getJsonObject(0).getString("from"))
                .isEqualTo("Maria Lindqvist");
        assertThat(JOHAN.get(ABDI + "/tasks").body()).contains("CASEWORKER_CHANGED");
        // Whoever had the case has it no more.
        is(MARIA.get(ABDI), 404);
    }

    @Test
    void why_an_agency_changed_is_nobody_elses() throws Exception {
        is(change(johan(), 30, "Ringer hellre än skriver"), 200);
        assertThat(MARIA.get(ABDI + "/network").json().getJsonArray("coming").getValuesAs(JsonObject.class))
                .extracting(one -> one.getString("name") + " " + one.getString("part"))
                .containsExactly("Johan Berg MAIN");
        // Who is to come is the own agency's to know.
        assertThat(PATRIK.get(ABDI_AT_AMF + "/network").json().getJsonArray("coming"))
                .isEmpty();
        assertThat(PATRIK.get(ABDI_AT_AMF + "/network").body()).doesNotContain("Ringer hellre");
        is(PATRIK.get(ABDI + "/network"), 404);
    }

    @Test
    @Tag("PRO-54")
    void who_is_near_is_seen_by_a_consent_to_what_that_tells() throws Exception {
        String id = Robin.made(MARIA.post(
                ABDI + "/network/contacts",
                "{\"role\":\"HOUSING_SUPPORT\",\"name\":\"Ali Haddad\",\"reach\":\"070-1740600\","
                        + "\"mayMeet\":true,\"sees\":\"Tider\"}"));
        assertThat(PATRIK.get(ABDI_AT_AMF + "/network").body()).doesNotContain("070-1740600");
        String consent = Robin.made(MARIA.post(ABDI + "/consents", Consents.draft(Demo.AMF_TEAM, "HOUSING_SUPPORT")));
        try {
            assertThat(PATRIK.get(ABDI_AT_AMF + "/network").body()).contains("070-1740600");
            is(PATRIK.post(ABDI_AT_AMF + "/network/contacts/" + id + "/ending"), 404);
        } finally {
            is(MARIA.post(ABDI + "/consents/" + consent + "/withdrawal", "{}"), 200);
        }
        assertThat(PATRIK.get(ABDI_AT_AMF + "/network").body()).doesNotContain("070-1740600");
        is(MARIA.post(ABDI + "/network/contacts/" + id + "/ending"), 200);
        assertThat(MARIA.get(ABDI + "/network").json().getJsonArray("contacts")).isEmpty();
        is(MARIA.post(ABDI + "/network/contacts/" + id + "/ending"), 409);
    }
}
