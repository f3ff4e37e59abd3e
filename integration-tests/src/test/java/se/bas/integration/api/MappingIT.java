package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;

/** What is asked before a placement: each area of the kind of information that it is, and by whoever asked. */
@Tag("PRO-05")
class MappingIT {
    private static final Api AMF = Api.as("amf-handlaggare");
    private static final Api SOC = Api.as("soc-handlaggare");
    private static final String AT_AMF = "/cases/" + Demo.file(Demo.DENNIS_AT_AMF);
    private static final String AT_SOC = "/cases/" + Demo.file(Demo.DENNIS_AT_SOC);
    private static final List<String> AREAS =
            List.of("WORK", "EDUCATION", "WISHES", "STRENGTHS", "HEALTH", "HOUSING", "ECONOMY", "FAMILY", "NETWORK");

    @AfterEach
    void withdraw_everything() throws Exception {
        Api.as("registrator").post("/withdrawals", "{\"personalNumber\":\"" + Demo.DENNIS_NUMBER + "\"}");
    }

    private static String registered() throws Exception {
        return "/cases/"
                + Robin.made(AMF.post(
                        "/cases",
                        Json.createObjectBuilder()
                                .add("givenName", "Kim")
                                .add("familyName", "Provsson")
                                .add("birthDate", "1985-05-05")
                                .add(
                                        "caseNumber",
                                        "MAP-" + UUID.randomUUID().toString().substring(0, 8))
                                .build()
                                .toString()));
    }

    private static int version(Api api, String file, String area) throws Exception {
        return api.get(file + "/mapping").json().getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .filter(part -> part.getString("area").equals(area))
                .filter(part -> part.getString("ground").equals("OWN_AGENCY"))
                .mapToInt(part -> part.getInt("version"))
                .findFirst()
                .orElse(0);
    }

    private static Api.Answer write(Api api, String file, String area, int seen, String body) throws Exception {
        return api.with("If-Match", "\"" + seen + "\"").post(file + "/mapping/" + area + "/versions", body);
    }

    private static String told(String text) {
        return "{\"answer\":\"TOLD\",\"text\":\"" + text + "\"}";
    }

    private static void refused(int status, Api.Answer answer, String reason) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
    }

    private static void ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    @Test
    @Tag("UIX-14")
    void versions_are_kept_and_the_second_of_two_is_told() throws Exception {
        String file = registered();
        ok(write(AMF, file, "WORK", 0, told("Kock")));
        refused(412, write(AMF, file, "WORK", 0, told("Bagare")), "changed-meanwhile");
        ok(write(AMF, file, "WORK", 1, told("Kock och bagare")));
        assertThat(AMF.get(file + "/mapping").body()).contains("Kock och bagare", "\"Kock\"");
        refused(422, write(AMF, file, "WORK", 2, "{\"answer\":\"TOLD\"}"), "TEXT_MISSING");
        refused(422, write(AMF, file, "WORK", 2, "{\"answer\":\"NOTHING\",\"text\":\"Ändå\"}"), "TEXT_TOO_MUCH");
        refused(422, write(AMF, file, "FAMILY", 0, told("Bor ensam")), "HOURS_MISSING");
        ok(write(AMF, file, "FAMILY", 0, "{\"answer\":\"TOLD\",\"hours\":true}"));
        assertThat(write(AMF, file, "CRIMINAL", 0, told("Nej")).status()).isEqualTo(404);
        assertThat(write(AMF, AT_SOC, "WORK", 0, told("Nej")).status()).isEqualTo(404);
    }

    private static String agreed(String file) throws Exception {
        String employer = Employers.registered(AMF, "Kartans " + UUID.randomUUID());
        String placement = file + "/placements/"
                + Robin.made(AMF.post(
                        file + "/placements",
                        "{\"employer\":\"" + employer + "\",\"kind\":\"WORK_TRAINING\",\"from\":\"" + Robin.today()
                                + "\",\"until\":\"" + Robin.today().plusDays(9)
                                + "\",\"hours\":20,\"wished\":true,\"goals\":\"Prova\",\"tasks\":\"Packa\","
                                + "\"supervisor\":\"Eva\"}"));
        for (String party : List.of("PARTICIPANT", "EMPLOYER", "AGENCY")) {
            ok(AMF.with("If-Match", AMF.get(placement).tag())
                    .post(
                            placement + "/moves",
                            "{\"move\":\"APPROVE\",\"way\":\"SIGNED\",\"party\":\"" + party + "\",\"day\":\""
                                    + Robin.today() + "\"}"));
        }
        return placement;
    }

    private static Api.Answer start(String placement) throws Exception {
        return AMF.with("If-Match", AMF.get(placement).tag()).post(placement + "/moves", "{\"move\":\"START\"}");
    }

    @Test
    @Tag("PRO-10")
    void the_first_placement_begins_when_everything_was_asked_about_or_it_was_said_why_not() throws Exception {
        String whole = registered();
        String first = agreed(whole);
        refused(409, start(first), "MAPPING_INCOMPLETE");
        for (String area : AREAS.subList(1, AREAS.size())) {
            ok(write(AMF, whole, area, 0, "{\"answer\":\"NOTHING\"}"));
        }
        refused(409, start(first), "MAPPING_INCOMPLETE");
        ok(write(AMF, whole, "WORK", 0, told("Kock")));
        ok(start(first));

        String excused = registered();
        String second = agreed(excused);
        refused(422, AMF.post(excused + "/mapping/reasons", "{\"reason\":\"Bråttom\"}"), "REASON_TOO_SHORT");
        ok(AMF.post(excused + "/mapping/reasons", "{\"reason\":\"Platsen finns bara nu\"}"));
        ok(start(second));
    }

    @Test
    @Tag("CON-01")
    @Tag("CON-30")
    void others_see_the_kinds_of_information_they_may_and_no_others() throws Exception {
        String work = "Arbete " + UUID.randomUUID();
        String health = "Rygg " + UUID.randomUUID();
        ok(write(AMF, AT_AMF, "WORK", version(AMF, AT_AMF, "WORK"), told(work)));
        ok(write(AMF, AT_AMF, "HEALTH", version(AMF, AT_AMF, "HEALTH"), told(health)));
        assertThat(SOC.get(AT_SOC + "/mapping").body()).doesNotContain(work, health);
        String consent = Robin.made(AMF.post(AT_AMF + "/consents", Consents.draft(Demo.SOC_UNIT, "WORK_MAPPING")));
        assertThat(SOC.get(AT_SOC + "/mapping").body()).contains(work).doesNotContain(health);
        ok(AMF.post(AT_AMF + "/consents/" + consent + "/withdrawal", "{}"));
        assertThat(SOC.get(AT_SOC + "/mapping").body()).doesNotContain(work, health);
    }
}
