package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;

/** The joint plan: each agency its own part, approved by itself and by the participant, and missed when a placement ends. */
@Tag("PRO-20")
class PlanIT {
    private static final Api AMF = Api.as("amf-handlaggare");
    private static final Api AF = Api.as("af-handlaggare");
    private static final Api SOC = Api.as("soc-handlaggare");
    private static final String AT_AMF = "/cases/" + Demo.file(Demo.DENNIS_AT_AMF);
    private static final String AT_SOC = "/cases/" + Demo.file(Demo.DENNIS_AT_SOC);

    @AfterEach
    void withdraw_everything() throws Exception {
        Api.as("registrator").post("/withdrawals", "{\"personalNumber\":\"" + Demo.DENNIS_NUMBER + "\"}");
    }

    /** Somebody new at AMF, with nothing recorded. */
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
                                        "PLAN-" + UUID.randomUUID().toString().substring(0, 8))
                                .build()
                                .toString()));
    }

    private static JsonObjectBuilder plan(String goal) {
        return Json.createObjectBuilder()
                .add("goal", goal)
                .add("alternatives", Json.createArrayBuilder().add("WORK").add("REGULAR_STUDIES"))
                .add(
                        "activities",
                        Json.createArrayBuilder()
                                .add(activity("Söka till Komvux", "PARTICIPANT"))
                                .add(activity("Prata med arbetsgivaren", "TOGETHER")));
    }

    private static JsonObjectBuilder activity(String what, String doer) {
        return Json.createObjectBuilder()
                .add("what", what)
                .add("doer", doer)
                .add("by", Robin.today().plusDays(30).toString());
    }

    private static Api.Answer write(Api api, String file, JsonObjectBuilder plan) throws Exception {
        return api.with("If-Match", api.get(file + "/plan").tag())
                .post(file + "/plan/versions", plan.build().toString());
    }

    private static Api.Answer move(Api api, String file, String move, String... more) throws Exception {
        return api.with("If-Match", api.get(file + "/plan").tag())
                .post(
                        file + "/plan/moves",
                        "{\"move\":\"" + move + "\",\"day\":\"" + Robin.today() + "\""
                                + (more.length == 0 ? "" : "," + String.join(",", more)) + "}");
    }

    private static Api.Answer approve(Api api, String file, String party) throws Exception {
        return move(api, file, "APPROVE", "\"way\":\"SIGNED\"", "\"party\":\"" + party + "\"");
    }

    private static void ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(int status, Api.Answer answer, String reason) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(reason);
    }

    private static JsonObject own(Api api, String file) throws Exception {
        return api.get(file + "/plan").json().getJsonArray("parts").getJsonObject(0);
    }

    @Test
    @Tag("PRO-21")
    void a_part_is_written_agreed_on_by_both_carried_out_and_ended() throws Exception {
        String file = registered();
        assertThat(AMF.get(file + "/plan").json().getBoolean("reasonNeeded")).isTrue();
        refused(422, write(AMF, file, plan("Ett arbete")), "WITHOUT_PLACEMENT");
        LocalDate handsOver = LocalDate.of(Robin.today().getYear() + 1, 1, 31);
        ok(write(
                AMF,
                file,
                plan("Ett arbete")
                        .add("withoutPlacement", "Har redan ett arbete på gång")
                        .add("handsOverOn", handsOver.toString())));
        JsonObject proposed = own(AMF, file);
        assertThat(proposed.getString("status")).isEqualTo("PROPOSED");
        assertThat(proposed.getJsonArray("versions").getJsonObject(0).getString("lingersUntil"))
                .isEqualTo(handsOver.plusMonths(1).toString());
        refused(409, move(AMF, file, "END", "\"endReason\":\"CARRIED_OUT\""), "NOTHING_HOLDS");
        ok(approve(AMF, file, "PARTICIPANT"));
        refused(422, approve(AMF, file, "PARTICIPANT"), "APPROVED_ALREADY");
        ok(approve(AMF, file, "AGENCY"));
        assertThat(own(AMF, file).getString("status")).isEqualTo("HOLDS");

        String first = own(AMF, file)
                .getJsonArray("versions")
                .getJsonObject(0)
                .getJsonArray("activities")
                .getJsonObject(0)
                .getString("id");
        refused(422, move(AMF, file, "DO", "\"activity\":\"" + UUID.randomUUID() + "\""), "ACTIVITY_UNKNOWN");
        ok(move(AMF, file, "DO", "\"activity\":\"" + first + "\""));
        refused(422, move(AMF, file, "DO", "\"activity\":\"" + first + "\""), "DONE_ALREADY");

        ok(write(AMF, file, plan("Ett arbete och en utbildning")));
        assertThat(own(AMF, file).getString("status")).isEqualTo("CHANGING");
        assertThat(own(AMF, file).getInt("holds")).isEqualTo(1);
        ok(move(AMF, file, "DECLINE", "\"text\":\"Vill bara arbeta\""));
        assertThat(own(AMF, file).getString("status")).isEqualTo("HOLDS");
        refused(422, move(AMF, file, "END", "\"endReason\":\"OTHER\""), "TEXT_MISSING");
        ok(move(AMF, file, "END", "\"endReason\":\"CARRIED_OUT\""));
        assertThat(own(AMF, file).getString("status")).isEqualTo("ENDED");
        assertThat(AMF.get(file).json().getJsonArray("timeline").getValuesAs(JsonObject.class))
                .filteredOn(item -> item.getString("kind").equals("PLAN"))
                .extracting(item -> item.getString("status"))
                .containsExactly("ENDED", "DECLINED", "APPROVED", "AGREED");
    }

    @Test
    @Tag("UIX-14")
    void what_is_wrong_is_refused_and_the_slower_of_two_is_told() throws Exception {
        String file = registered();
        String stale = AMF.get(file + "/plan").tag();
        refused(
                422,
                AMF.with("If-Match", stale)
                        .post(
                                file + "/plan/versions",
                                "{\"withoutPlacement\":\"Har redan ett arbete\",\"activities\":[{\"what\":\"Söka\"}]}"),
                "DOER_MISSING");
        refused(
                422,
                AMF.with("If-Match", stale).post(file + "/plan/versions", "{\"activities\":[{\"noSuchField\":1}]}"),
                "\"field\":\"activities\"");
        ok(write(AMF, file, plan("Ett arbete").add("withoutPlacement", "Har redan ett arbete")));
        assertThat(AMF.with("If-Match", stale)
                        .post(file + "/plan/versions", plan("Annat").build().toString())
                        .status())
                .isEqualTo(412);
        assertThat(AMF.post(AT_SOC + "/plan/versions", plan("Annat").build().toString())
                        .status())
                .isEqualTo(428);
        assertThat(AMF.with("If-Match", "\"0\"")
                        .post(AT_SOC + "/plan/versions", plan("Annat").build().toString())
                        .status())
                .isEqualTo(404);
        assertThat(Api.as("amf-chef")
                        .with("If-Match", "\"1\"")
                        .post(file + "/plan/versions", plan("Annat").build().toString())
                        .status())
                .isIn(403, 404);
    }

    @Test
    @Tag("ACC-08")
    @Tag("UIX-17")
    void the_own_part_is_taken_out_as_papers_and_never_anothers() throws Exception {
        String file = registered();
        assertThat(AMF.get(file + "/plan/paper").status()).isEqualTo(404);
        ok(write(AMF, file, plan("Ett arbete").add("withoutPlacement", "Har redan ett arbete")));
        for (String paper : List.of("/plan/paper", "/plan/my-plan")) {
            assertThat(AMF.bytes(file + paper).body()).startsWith('%', 'P', 'D', 'F');
            assertThat(AMF.get(AT_SOC + paper).status()).isEqualTo(404);
        }
    }

    @Test
    @Tag("CON-01")
    void the_employment_service_confirms_its_part_and_that_is_shared_for_itself() throws Exception {
        String atAf = "/cases/" + Demo.file(Demo.DENNIS_AT_AF);
        String decision = "{\"kind\":\"CONFIRMED\",\"day\":\"" + Robin.today() + "\"}";
        String goal = "Mål " + UUID.randomUUID();
        assertThat(AMF.post(AT_AMF + "/plan/decisions", decision).status())
                .as("it does not decide of plans")
                .isEqualTo(404);
        refused(409, AF.post(atAf + "/plan/decisions", decision), "NOTHING_HOLDS");
        ok(write(AF, atAf, plan(goal)));
        ok(approve(AF, atAf, "PARTICIPANT"));
        ok(approve(AF, atAf, "AGENCY"));
        ok(AF.post(atAf + "/plan/decisions", decision));
        refused(409, AF.post(atAf + "/plan/decisions", decision), "CONFIRMED_ALREADY");
        assertThat(decisions()).isZero();
        Robin.made(AF.post(atAf + "/consents", Consents.draft(Demo.AMF_TEAM, "AF_DECISIONS")));
        assertThat(decisions()).isEqualTo(1);
        assertThat(AMF.get(AT_AMF + "/plan").body()).doesNotContain(goal);
        ok(AF.post(atAf + "/plan/decisions", decision.replace("CONFIRMED", "ENDED")));
        assertThat(decisions()).isEqualTo(2);
    }

    private static int decisions() throws Exception {
        return AMF.get(AT_AMF + "/plan").json().getJsonArray("decisions").size();
    }

    private static List<String> missing(String file) throws Exception {
        return AMF.get(file + "/tasks").json().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                .filter(task -> task.getString("kind").equals("PLAN_MISSING"))
                // The main caseworker has it from the beginning.
                .map(task -> task.getString("due") + " " + task.getString("status"))
                .toList();
    }

    private static void placed(String file, LocalDate today) throws Exception {
        ok(AMF.post(file + "/mapping/reasons", "{\"reason\":\"Platsen finns bara nu\"}"));
        String employer = Employers.registered(AMF, "Planens " + UUID.randomUUID());
        String placement = file + "/placements/"
                + Robin.made(AMF.post(
                        file + "/placements",
                        "{\"employer\":\"" + employer + "\",\"kind\":\"WORK_TRAINING\",\"from\":\""
                                + today.minusDays(9) + "\",\"until\":\"" + today.plusDays(9)
                                + "\",\"hours\":20,\"wished\":true,\"goals\":\"Prova\",\"tasks\":\"Packa\","
                                + "\"supervisor\":\"Eva\"}"));
        String day = ",\"day\":\"" + today + "\"";
        for (String move : List.of(
                "APPROVE\",\"way\":\"SIGNED\",\"party\":\"PARTICIPANT\"" + day,
                "APPROVE\",\"way\":\"SIGNED\",\"party\":\"EMPLOYER\"" + day,
                "APPROVE\",\"way\":\"SIGNED\",\"party\":\"AGENCY\"" + day,
                "START\"",
                "END\",\"endReason\":\"COMPLETED\"" + day)) {
            ok(AMF.with("If-Match", AMF.get(placement).tag()).post(placement + "/moves", "{\"move\":\"" + move + "}"));
        }
    }

    @Test
    void a_placement_that_ends_without_a_plan_is_a_task_until_there_is_one() throws Exception {
        String file = registered();
        LocalDate today = Robin.today();
        placed(file, today);
        assertThat(missing(file)).containsExactly(today + " TAKEN");
        assertThat(AMF.get(file + "/plan").json().getBoolean("reasonNeeded")).isFalse();
        ok(write(AMF, file, plan("Ett arbete")));
        ok(approve(AMF, file, "AGENCY"));
        assertThat(missing(file)).containsExactly(today + " TAKEN");
        ok(approve(AMF, file, "PARTICIPANT"));
        assertThat(missing(file)).containsExactly(today + " DONE");
        placed(file, today);
        assertThat(missing(file)).as("there is a plan").containsExactly(today + " DONE");
    }

    @Test
    @Tag("CON-01")
    @Tag("CON-30")
    void others_see_a_part_by_consent_alone_and_write_their_own() throws Exception {
        String goal = "Mål " + UUID.randomUUID();
        ok(write(AMF, AT_AMF, plan(goal)));
        assertThat(SOC.get(AT_SOC + "/plan").body()).doesNotContain(goal);
        String consents = AT_AMF + "/consents";
        String consent = Robin.made(AMF.post(consents, Consents.draft(Demo.SOC_UNIT, "PLAN")));
        JsonObject seen = SOC.get(AT_SOC + "/plan").json().getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                .filter(part -> part.getString("owner").equals("amf"))
                .findFirst()
                .orElseThrow();
        assertThat(seen.getString("ground")).isEqualTo("CONSENT");
        assertThat(seen.getJsonArray("may")).isEmpty();
        assertThat(seen.toString()).contains(goal);
        String theirs = "Socialtjänstens mål " + UUID.randomUUID();
        ok(write(SOC, AT_SOC, plan(theirs)));
        assertThat(own(SOC, AT_SOC).toString()).contains(theirs).doesNotContain(goal);
        assertThat(AMF.get(AT_AMF + "/plan").body()).doesNotContain(theirs);
        ok(AMF.post(consents + "/" + consent + "/withdrawal", "{}"));
        assertThat(SOC.get(AT_SOC + "/plan").body()).doesNotContain(goal);
    }
}
