package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** What is done when somebody does not come: step by step, until there is contact or somebody decides; never by itself. */
@Tag("PRO-40")
class LadderIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api PATRIK = Api.as("amf-handlaggare");

    /** Abdi Jimcaale, known to SOC and AMF, who lets AMF know of his appointments. */
    private static final String ABDI = "/cases/" + Demo.file("SOC-2026-0110");

    private static final String ABDI_AT_AMF = "/cases/" + Demo.file("AMF-2026-051");

    /** Solveig Ämterud, whom only SOC knows. */
    private static final String SOLVEIG = "/cases/" + Demo.file("SOC-2026-0113");

    private static String over(String file, int hours) throws Exception {
        Instant at = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(60, ChronoUnit.DAYS);
        String id = Robin.made(MARIA.post(
                file + "/appointments",
                "{\"kind\":\"VISIT\",\"place\":\"Storgatan 12\",\"anyway\":true,\"at\":\"" + at + "\"}"));
        OwnersDatabase.run(
                "update contact set held_at = clock() - interval '%d hours' where id = '%s'".formatted(hours, id));
        return id;
    }

    private static Api.Answer attend(String file, String appointment, int seen, String body) throws Exception {
        return MARIA.with("If-Match", "\"" + seen + "\"")
                .post(file + "/appointments/" + appointment + "/attendance", body);
    }

    private static String missed(String file) throws Exception {
        String id = over(file, 2);
        is(attend(file, id, 0, "{\"attendance\":\"MISSED\"}"), 200);
        return id;
    }

    private static void is(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    private static boolean looking(String file) throws Exception {
        return MARIA.get(file + "/appointments").json().containsKey("ladder");
    }

    private static JsonObject ladder(String file) throws Exception {
        return MARIA.get(file + "/appointments").json().getJsonObject("ladder");
    }

    private static List<JsonObject> steps(String file) throws Exception {
        return ladder(file).getJsonArray("steps").getValuesAs(JsonObject.class);
    }

    private static Api.Answer decide(String file, int seen, String decision, String reason) throws Exception {
        return MARIA.with("If-Match", "\"" + seen + "\"")
                .post(file + "/ladder/decision", "{\"decision\":\"" + decision + "\",\"reason\":\"" + reason + "\"}");
    }

    @AfterEach
    void nobody_is_looked_for_afterwards() throws Exception {
        for (String file : List.of(ABDI, SOLVEIG)) {
            if (looking(file)) {
                is(decide(file, ladder(file).getInt("version"), "CONTINUE", "Testet är över, och det räcker"), 200);
            }
            // Nor does the next one find that there was contact a moment ago.
            OwnersDatabase.run("update contact set held_at = clock() - interval '40 days' where made_at is not null"
                    + " and participant_id = (select participant_id from case_file where id = '"
                    + file.substring("/cases/".length()) + "')");
        }
    }

    @Test
    void who_does_not_come_is_looked_for_step_by_step_and_each_step_is_a_task() throws Exception {
        missed(SOLVEIG);
        List<JsonObject> steps = steps(SOLVEIG);
        assertThat(steps)
                .extracting(step -> step.getString("act"))
                .containsExactly("MESSAGE", "CALL", "LETTER", "ALERT", "REVIEW");
        assertThat(steps).extracting(step -> step.getString("due")).isSorted();
        assertThat(ladder(SOLVEIG).getInt("edition")).isZero();
        for (JsonObject step : steps) {
            JsonObject task =
                    MARIA.get(SOLVEIG + "/tasks/" + step.getString("task")).json();
            assertThat(task.getString("kind")).isEqualTo("LADDER_" + step.getString("act"));
            assertThat(task.getString("holder")).isEqualTo("Maria Lindqvist");
            assertThat(task.getString("category")).isEqualTo("ATTENDANCE");
        }
        // Done, or skipped with a reason.
        String first = SOLVEIG + "/tasks/" + steps.getFirst().getString("task");
        is(MARIA.with("If-Match", "\"0\"").post(first + "/completion"), 200);
        String second = SOLVEIG + "/tasks/" + steps.get(1).getString("task");
        is(MARIA.with("If-Match", "\"0\"").post(second + "/skipping", "{\"reason\":\"kort\"}"), 422);
        is(
                MARIA.with("If-Match", "\"0\"")
                        .post(second + "/skipping", "{\"reason\":\"Har ingen telefon just nu\"}"),
                200);
        assertThat(steps(SOLVEIG))
                .extracting(step -> step.getBoolean("settled"))
                .containsExactly(true, true, false, false, false);
    }

    @Test
    void a_second_miss_starts_no_other_and_a_contact_ends_it() throws Exception {
        missed(SOLVEIG);
        String running = ladder(SOLVEIG).getString("id");
        missed(SOLVEIG);
        assertThat(ladder(SOLVEIG).getString("id")).isEqualTo(running);
        List<JsonObject> steps = steps(SOLVEIG);
        // A call that is not answered is a step that is done.
        Robin.made(MARIA.post(SOLVEIG + "/contacts", "{\"kind\":\"PHONE\",\"reached\":false,\"step\":1}"));
        assertThat(steps(SOLVEIG).get(1).getBoolean("settled")).isTrue();
        assertThat(looking(SOLVEIG)).isTrue();
        Robin.made(MARIA.post(SOLVEIG + "/contacts", "{\"kind\":\"PHONE\",\"reached\":true}"));
        assertThat(looking(SOLVEIG)).isFalse();
        for (JsonObject step : steps) {
            assertThat(MARIA.get(SOLVEIG + "/tasks/" + step.getString("task"))
                            .json()
                            .getString("status"))
                    .isEqualTo("DONE");
        }
        JsonObject now = MARIA.get(SOLVEIG + "/appointments").json();
        assertThat(now.getInt("daysWithoutContact")).isZero();
    }

    @Test
    void who_had_a_reason_or_has_been_met_since_is_not_looked_for() throws Exception {
        for (String reason : List.of("ACCEPTED", "LOGISTICS")) {
            is(attend(SOLVEIG, over(SOLVEIG, 2), 0, "{\"attendance\":\"MISSED\",\"reason\":\"" + reason + "\"}"), 200);
            assertThat(looking(SOLVEIG)).isFalse();
        }
        is(attend(SOLVEIG, over(SOLVEIG, 1), 0, "{\"attendance\":\"LATE\"}"), 200);
        is(attend(SOLVEIG, over(SOLVEIG, 30), 0, "{\"attendance\":\"MISSED\"}"), 200);
        assertThat(looking(SOLVEIG)).isFalse();
    }

    @Test
    @Tag("UIX-15")
    void what_was_said_by_a_slip_is_taken_back_with_all_it_brought_about() throws Exception {
        String id = missed(SOLVEIG);
        String running = ladder(SOLVEIG).getString("id");
        String undoing = SOLVEIG + "/appointments/" + id + "/undoing";
        is(MARIA.with("If-Match", "\"1\"").post(undoing), 200);
        assertThat(looking(SOLVEIG)).isFalse();
        is(attend(SOLVEIG, id, 2, "{\"attendance\":\"MISSED\"}"), 200);
        assertThat(ladder(SOLVEIG).getString("id")).isNotEqualTo(running);
        String other = over(SOLVEIG, 1);
        is(attend(SOLVEIG, other, 0, "{\"attendance\":\"CAME\"}"), 200);
        assertThat(looking(SOLVEIG)).isFalse();
        is(MARIA.with("If-Match", "\"1\"").post(SOLVEIG + "/appointments/" + other + "/undoing"), 200);
        assertThat(looking(SOLVEIG)).isTrue();
        assertThat(steps(SOLVEIG)).noneMatch(step -> step.getBoolean("settled"));
    }

    @Test
    void nothing_ends_by_itself_and_a_decision_has_a_reason_and_is_about_what_was_seen() throws Exception {
        missed(SOLVEIG);
        is(decide(SOLVEIG, 0, "CONTACT", "Det här är inget beslut"), 422);
        is(decide(SOLVEIG, 0, "EXIT", "kort"), 422);
        is(decide(SOLVEIG, 7, "EXIT", "Vi har sökt och sökt"), 412);
        // However long one waits.
        OwnersDatabase.whileBroken(
                "insert into clock_shift values (true, '20 days')",
                "delete from clock_shift",
                () -> assertThat(looking(SOLVEIG)).isTrue());
        is(decide(SOLVEIG, 0, "EXIT", "Vi har sökt och sökt"), 200);
        assertThat(looking(SOLVEIG)).isFalse();
        assertThat(MARIA.get(SOLVEIG).status()).isEqualTo(200);
        is(decide(SOLVEIG, 1, "EXIT", "Vi har sökt och sökt"), 412);
    }

    private static Api.Answer alert(String file, String unit) throws Exception {
        return MARIA.post(file + "/ladder/alerts", "{\"unit\":\"" + unit + "\"}");
    }

    private static String without(Api.Answer answer) {
        return answer.status() + answer.body().replaceAll("\"[0-9a-f-]{36}\"|\"[0-9T:.Z-]{20,30}\"", "");
    }

    private static List<JsonObject> told() throws Exception {
        return PATRIK.get(ABDI_AT_AMF + "/tasks").json().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                .filter(task -> task.getString("kind").equals("ALERTED"))
                .toList();
    }

    @Test
    @Tag("D4")
    void another_agency_is_told_by_consent_and_what_comes_of_it_is_not() throws Exception {
        int before = told().size();
        is(alert(ABDI, Demo.AMF_TEAM), 409);
        missed(ABDI);
        assertThat(ladder(ABDI).getJsonArray("tellable").toString()).contains("BAS-teamet");
        // Without a consent, nothing; to one's own unit, nothing; and no unit at all.
        is(alert(ABDI, Demo.AF_OFFICE), 422);
        is(alert(ABDI, Demo.SOC_UNIT), 422);
        is(MARIA.post(ABDI + "/ladder/alerts", "{}"), 422);
        assertThat(told()).hasSize(before);
        Api.Answer sent = alert(ABDI, Demo.AMF_TEAM);
        is(sent, 200);
        assertThat(told()).hasSize(before + 1);
        assertThat(told().getLast().toString()).contains("Beroende");
        assertThat(PATRIK.get("/tasks").body()).contains("ALERTED");
        // A second time nothing more is sent, and the answer is the same.
        assertThat(without(alert(ABDI, Demo.AMF_TEAM))).isEqualTo(without(sent));
        assertThat(told()).hasSize(before + 1);
        assertThat(steps(ABDI).get(3).getBoolean("settled")).isTrue();
        assertThat(ladder(ABDI).getJsonArray("alerted").toString()).contains("BAS-teamet");
    }

    @Test
    @Tag("D4")
    @Tag("CON-04")
    void whether_the_other_agency_knows_them_is_not_told() throws Exception {
        missed(ABDI);
        missed(SOLVEIG);
        String consents = SOLVEIG + "/consents";
        String consent = Robin.made(MARIA.post(consents, Consents.draft(Demo.AMF_TEAM, "ATTENDANCE")));
        try {
            String tasks = OwnersDatabase.value("select count(*) from task where kind = 'ALERTED'");
            Api.Answer unknown = alert(SOLVEIG, Demo.AMF_TEAM);
            assertThat(OwnersDatabase.value("select count(*) from task where kind = 'ALERTED'"))
                    .isEqualTo(tasks);
            assertThat(without(unknown)).isEqualTo(without(alert(ABDI, Demo.AMF_TEAM)));
            assertThat(steps(SOLVEIG)).hasSameSizeAs(steps(ABDI));
            assertThat(ladder(SOLVEIG).getJsonArray("alerted")).hasSize(1);
        } finally {
            is(MARIA.post(consents + "/" + consent + "/withdrawal", "{}"), 200);
        }
        is(alert(SOLVEIG, Demo.AMF_TEAM), 422);
    }

    @Test
    @Tag("CON-01")
    void how_somebody_is_looked_for_is_the_own_agencys_business() throws Exception {
        missed(ABDI);
        assertThat(PATRIK.get(ABDI_AT_AMF + "/appointments").json()).doesNotContainKey("ladder");
        assertThat(PATRIK.get(ABDI_AT_AMF).body()).contains("MISSED").doesNotContain("LADDER");
        Api seen = PATRIK.with("If-Match", "\"0\"");
        String body = "{\"decision\":\"EXIT\",\"reason\":\"Vi har sökt och sökt\"}";
        assertThat(seen.post(ABDI + "/ladder/decision", body))
                .isEqualTo(seen.post("/cases/" + UUID.randomUUID() + "/ladder/decision", body));
    }

    @Test
    void a_ladder_that_runs_keeps_its_days_when_the_policy_is_another() throws Exception {
        missed(SOLVEIG);
        String before = ladder(SOLVEIG).getJsonArray("steps").toString();
        Api admin = Api.as("soc-admin");
        String written = "{\"kind\":\"LADDER\",\"item\":\"GENERAL\",\"from\":\"" + Robin.today()
                + "\",\"seen\":0,\"content\":[\"STEP_01=1 CALL\",\"STEP_02=3 REVIEW\"]}";
        is(admin.post("/editions", written), 201);
        try {
            assertThat(ladder(SOLVEIG).getJsonArray("steps").toString()).isEqualTo(before);
            missed(ABDI);
            assertThat(steps(ABDI)).extracting(step -> step.getString("act")).containsExactly("CALL", "REVIEW");
            assertThat(ladder(ABDI).getInt("edition")).isEqualTo(1);
            assertThat(admin.post(
                                    "/editions",
                                    written.replace("\"seen\":0", "\"seen\":1").replace("3 REVIEW", "3 LETTER"))
                            .body())
                    .contains("REVIEW_IS_LAST");
        } finally {
            OwnersDatabase.run("delete from edition where kind = 'LADDER'");
        }
    }

    @Test
    @Tag("UIX-01")
    void the_list_says_for_how_long_there_was_no_contact_when_it_is_asked() throws Exception {
        missed(ABDI);
        String list = MARIA.get("/cases?limit=200&sort=LONGEST_WITHOUT_CONTACT").body();
        assertThat(list).contains("daysWithoutContact", "\"turn\":\"OURS\"");
        assertThat(MARIA.get("/cases?limit=200").body()).doesNotContain("daysWithoutContact");
        List<JsonObject> quiet = MARIA.get("/cases?limit=200&only=NO_CONTACT_14_DAYS")
                .json()
                .getJsonArray("cases")
                .getValuesAs(JsonObject.class);
        assertThat(quiet).allMatch(line -> line.getInt("daysWithoutContact") >= 14);
        Api chief = Api.as("soc-chef");
        String unit = Robin.mandateOf(chief, "MANAGER", "Beroende");
        assertThat(chief.with("BAS-Mandate", unit)
                        .get("/cases?limit=200&only=NO_CONTACT_7_DAYS")
                        .json()
                        .getInt("total"))
                .isZero();
    }
}
