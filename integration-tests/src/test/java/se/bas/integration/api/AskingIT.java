package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** A consent is asked for by the own agency's caseworker, and nobody else hears that somebody wished for it. */
@Tag("UIX-07")
class AskingIT {
    private static final Api SOC = Api.as("soc-handlaggare");
    private static final Api AMF = Api.as("amf-handlaggare");
    private static final String ASK = Robin.CASE + "/consent-requests";

    private static String wish(String unit, String category) {
        return "{\"recipientUnit\":\"" + unit + "\",\"category\":\"" + category + "\"}";
    }

    private static List<JsonObject> wanted() throws Exception {
        return SOC.get(Robin.CASE + "/tasks").json().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                .filter(task -> task.getString("kind").equals("CONSENT_WANTED")
                        && task.getString("category").equals("ECONOMY_DEBT"))
                .toList();
    }

    @Test
    void the_own_caseworker_gets_a_task_and_the_other_agency_hears_nothing() throws Exception {
        String before = AMF.get("/cases/" + Robin.AT_AMF).body();
        String tasks = AMF.get("/tasks").body();
        assertThat(SOC.post(ASK, wish(Demo.AMF_TEAM, "ECONOMY_DEBT")).status()).isEqualTo(200);
        assertThat(SOC.post(ASK, wish(Demo.AMF_TEAM, "ECONOMY_DEBT")).status()).isEqualTo(200);
        assertThat(wanted()).singleElement().satisfies(task -> {
            assertThat(task.getString("category")).isEqualTo("ECONOMY_DEBT");
            assertThat(task.getString("holder")).isEqualTo("Maria Lindqvist");
            assertThat(task.getString("due"))
                    .isEqualTo(Robin.today().plusDays(7).toString());
        });
        assertThat(AMF.get("/cases/" + Robin.AT_AMF).body()).isEqualTo(before);
        assertThat(AMF.get("/tasks").body()).isEqualTo(tasks);
        assertThat(
                        OwnersDatabase.value(
                                "select count(*) from task where kind = 'CONSENT_WANTED' and owner_agency_id <> (select id from agency where code = 'soc')"))
                .isEqualTo("0");
        for (JsonObject task : wanted()) {
            SOC.with("If-Match", "\"" + task.getInt("version") + "\"")
                    .post(Robin.CASE + "/tasks/" + task.getString("id") + "/completion");
        }
    }

    @Test
    void what_cannot_be_consented_to_is_not_asked_for_and_closed_cases_are_not_there() throws Exception {
        assertThat(SOC.post(ASK, wish(Demo.AMF_TEAM, "CONSENT")).status()).isEqualTo(422);
        assertThat(SOC.post(ASK, wish(Demo.SOC_UNIT, "PLAN")).status()).isEqualTo(422);
        assertThat(SOC.post(ASK, "{}").status()).isEqualTo(422);
        assertThat(AMF.post(ASK, wish(Demo.AF_OFFICE, "PLAN")).status()).isEqualTo(404);
    }
}
