package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** What is to be done: made, taken, settled, taken back, handed on; by whom it concerns, and seen by nobody else. */
@Tag("UIX-01")
class TasksIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final Api JOHAN = Api.as("soc-handlaggare2");
    private static final Api ALI = Api.as("boendestod");
    private static final String TASKS = Robin.CASE + "/tasks";
    private static Api chief = MARIA;

    @BeforeAll
    static void sign_in() throws Exception {
        Api karin = Api.as("soc-chef");
        chief = karin.with("BAS-Mandate", Robin.mandateOf(karin, "MANAGER", "Beroende"));
    }

    private static JsonObject doer(Api api, String path, @Nullable String name, String unit) throws Exception {
        return api.get(path + "/doers").json().getJsonArray("doers").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("unitName").startsWith(unit))
                .filter(one -> name == null ? !one.containsKey("name") : name.equals(one.getString("name", "")))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObjectBuilder to(JsonObject doer) {
        JsonObjectBuilder who = Json.createObjectBuilder().add("unit", doer.getString("unit"));
        if (doer.containsKey("staff")) {
            who.add("staff", doer.getString("staff"));
        }
        return who;
    }

    private static String task(String text, JsonObject doer) {
        return to(doer).add("text", text)
                .add("category", "PLAN")
                .add("due", Robin.today().toString())
                .build()
                .toString();
    }

    private static String mine(String text) throws Exception {
        return Robin.made(MARIA.post(TASKS, task(text, doer(MARIA, Robin.CASE, "Maria Lindqvist", "Beroende"))));
    }

    private static String ofTheUnit(String text) throws Exception {
        return Robin.made(MARIA.post(TASKS, task(text, doer(MARIA, Robin.CASE, null, "Beroende"))));
    }

    private static Optional<JsonObject> listed(Api api, String task) throws Exception {
        return api.get("/tasks").json().getJsonArray("tasks").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getJsonObject("task"))
                .filter(one -> one.getString("id").equals(task))
                .findFirst();
    }

    private static Api.Answer act(Api api, String task, int seen, String how) throws Exception {
        return api.with("If-Match", "\"" + seen + "\"").post(TASKS + "/" + task + "/" + how);
    }

    private static Api.Answer act(Api api, String task, int seen, String how, String body) throws Exception {
        return api.with("If-Match", "\"" + seen + "\"").post(TASKS + "/" + task + "/" + how, body);
    }

    private static String status(Api api, String task) throws Exception {
        return api.get(TASKS + "/" + task).json().getString("status");
    }

    private static void is(Api.Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    /** Lets Johan stand in with Robin's case while something is done. */
    private static void whileJohanStandsIn(Callable<?> work) throws Exception {
        String covers = Robin.CASE + "/covers";
        String johan = chief.get(covers).json().getJsonArray("colleagues").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals("Johan Berg"))
                .map(one -> one.getString("id"))
                .findFirst()
                .orElseThrow();
        String cover = Robin.made(chief.post(covers, Robin.cover(johan)));
        try {
            work.call();
        } finally {
            chief.post(covers + "/" + cover + "/ending");
        }
    }

    @Test
    void one_writes_down_what_is_to_be_done_does_it_and_takes_that_back() throws Exception {
        String task = mine("Ring Robin");
        JsonObject line = listed(MARIA, task).orElseThrow();
        assertThat(line.getString("text")).isEqualTo("Ring Robin");
        assertThat(line.getString("group")).isEqualTo("TODAY");
        assertThat(line.getBoolean("mine")).isTrue();
        assertThat(listed(ALI, task)).isEmpty();

        is(act(MARIA, task, 0, "completion"), 200, "logEntry");
        assertThat(listed(MARIA, task)).isEmpty();
        assertThat(status(MARIA, task)).isEqualTo("DONE");
        is(act(MARIA, task, 1, "completion"), 409, "ALREADY_SETTLED");
        is(act(ALI, task, 1, "reopening"), 409, "SETTLED_BY_ANOTHER");

        is(act(MARIA, task, 1, "reopening"), 200, "logEntry");
        assertThat(listed(MARIA, task)).isPresent();
        is(act(MARIA, task, 0, "completion"), 412, "changed-meanwhile");
        is(act(MARIA, task, 2, "skipping", "{\"reason\":\"för kort\"}"), 422, "REASON_TOO_SHORT");
        is(act(MARIA, task, 2, "skipping", "{\"reason\":\"Robin ringde själv\"}"), 200, "logEntry");
        JsonObject after = MARIA.get(TASKS + "/" + task).json();
        assertThat(after.getString("status")).isEqualTo("SKIPPED");
        assertThat(after.getJsonObject("last").getString("text")).isEqualTo("Robin ringde själv");
    }

    @Test
    void it_can_be_taken_back_for_some_seconds_and_no_longer() throws Exception {
        String task = mine("Ring Robin igen");
        is(act(MARIA, task, 0, "completion"), 200, "logEntry");
        OwnersDatabase.whileBroken(
                "insert into clock_shift values (true, '16 seconds')",
                "delete from clock_shift",
                () -> is(act(MARIA, task, 1, "reopening"), 409, "TOO_LATE_TO_REOPEN"));
    }

    @Test
    void of_two_who_take_it_at_once_one_gets_it_and_the_other_a_clear_answer() throws Exception {
        whileJohanStandsIn(() -> {
            for (int round = 0; round < 5; round++) {
                String task = ofTheUnit("Boka möte " + round);
                assertThat(listed(MARIA, task)).isPresent();
                assertThat(listed(JOHAN, task)).isPresent();
                List<Api.Answer> answers =
                        atOnce(() -> act(MARIA, task, 0, "taking"), () -> act(JOHAN, task, 0, "taking"));
                assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 412);
                boolean marias = answers.getFirst().status() == 200;
                assertThat(listed(MARIA, task).isPresent()).isEqualTo(marias);
                assertThat(listed(JOHAN, task).isPresent()).isEqualTo(!marias);
                is(act(marias ? JOHAN : MARIA, task, 1, "taking"), 409, "TAKEN_BY_ANOTHER");
                is(act(marias ? JOHAN : MARIA, task, 1, "completion"), 409, "TAKEN_BY_ANOTHER");
                is(act(marias ? MARIA : JOHAN, task, 1, "taking"), 409, "ALREADY_YOURS");
            }
            return null;
        });
    }

    private static List<Api.Answer> atOnce(Callable<Api.Answer> one, Callable<Api.Answer> other) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Api.Answer>> under = threads.invokeAll(List.of(one, other));
            return List.of(under.getFirst().get(), under.getLast().get());
        }
    }

    @Test
    void it_is_handed_on_to_somebody_who_can_open_the_case_with_a_message() throws Exception {
        String task = mine("Beställ hembesök");
        JsonObject ali = doer(MARIA, Robin.CASE, "Ali Haddad", "Boendestödet");
        String body = to(ali).add("note", "Du är ändå där").build().toString();
        is(act(MARIA, task, 0, "handing-on", body), 200, "logEntry");
        assertThat(listed(MARIA, task)).isEmpty();
        JsonObject line = listed(ALI, task).orElseThrow();
        assertThat(line.getJsonObject("last").getString("text")).isEqualTo("Du är ändå där");
        assertThat(line.getJsonObject("last").getString("by")).isEqualTo("Maria Lindqvist");
        is(act(ALI, task, 1, "handing-on", body), 422, "ALREADY_THERE");
        String johan = OwnersDatabase.value("select id from staff where display_name = 'Johan Berg'");
        is(
                act(ALI, task, 1, "handing-on", "{\"unit\":\"" + Demo.SOC_UNIT + "\",\"staff\":\"" + johan + "\"}"),
                422,
                "WHO_NOT_POSSIBLE");
        is(act(ALI, task, 1, "completion"), 200, "logEntry");
    }

    @Test
    @Tag("CON-04")
    void a_task_about_a_case_that_is_closed_is_not_there() throws Exception {
        String task = mine("Hemligt");
        Api patrik = Api.as("amf-handlaggare");
        for (Api other : List.of(patrik, JOHAN)) {
            assertThat(listed(other, task)).isEmpty();
            is(other.get(TASKS), 404, "not-found");
            is(other.get(TASKS + "/" + task), 404, "not-found");
            is(other.get(Robin.CASE + "/doers"), 404, "not-found");
            is(act(other, task, 0, "taking"), 404, "not-found");
            is(act(other, task, 0, "skipping", "{\"reason\":\"Behövs inte längre\"}"), 404, "not-found");
        }
        // Nor by the asker's own case on the same person, nor by another case of the right person's.
        is(
                patrik.with("If-Match", "\"0\"").post("/cases/" + Robin.AT_AMF + "/tasks/" + task + "/completion"),
                404,
                "not-found");
        is(
                MARIA.with("If-Match", "\"0\"")
                        .post("/cases/" + Demo.file("SOC-2026-0019") + "/tasks/" + task + "/completion"),
                404,
                "not-found");
        assertThat(status(MARIA, task)).isEqualTo("TAKEN");
        whileJohanStandsIn(() -> {
            String unit = ofTheUnit("Boka tid");
            assertThat(listed(JOHAN, unit)).isPresent();
            is(act(JOHAN, unit, 0, "taking"), 200, "logEntry");
            return unit;
        });
        // What he took he still has, and does not see any more.
        assertThat(JOHAN.get("/tasks").body()).doesNotContain("Robin").doesNotContain(Demo.ROBIN_AT_SOC);
    }

    @Test
    void sent_again_with_its_key_it_is_done_once() throws Exception {
        Api keyed = MARIA.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = task("En gång", doer(MARIA, Robin.CASE, "Maria Lindqvist", "Beroende"));
        String first = Robin.made(keyed.post(TASKS, body));
        assertThat(Robin.made(keyed.post(TASKS, body))).isEqualTo(first);
        Api done = MARIA.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(act(done, first, 0, "completion").status()).isEqualTo(200);
        assertThat(act(done, first, 0, "completion").status()).isEqualTo(200);
        assertThat(MARIA.get(TASKS + "/" + first).tag()).isEqualTo("\"1\"");
    }

    @Test
    void all_that_is_wrong_with_a_new_task_is_said_at_once() throws Exception {
        Api.Answer answer = MARIA.post(
                TASKS,
                "{\"text\":\" \",\"category\":\"DRAFT\",\"due\":\"2020-01-01\",\"unit\":\"" + UUID.randomUUID()
                        + "\"}");
        is(answer, 422, "TEXT_MISSING");
        assertThat(answer.body())
                .contains("CATEGORY_NOT_POSSIBLE")
                .contains("DUE_IN_THE_PAST")
                .contains("WHO_NOT_POSSIBLE");
    }

    @Test
    @Tag("PRO-13")
    @Tag("D2")
    void a_manager_hears_of_what_waits_too_long_and_not_what_it_is_about() throws Exception {
        String late = OwnersDatabase.value("""
                select t.id from task t join case_file f on f.id = t.case_file_id
                 where f.case_number = 'SOC-2026-0114' and t.kind = 'REMINDER'""");
        JsonObject heard = chief.get("/tasks").json();
        assertThat(heard.getJsonArray("tasks")).isEmpty();
        JsonObject one = heard.getJsonArray("overdue").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("task").equals(late))
                .findFirst()
                .orElseThrow();
        assertThat(one.getString("holder")).isEqualTo("Johan Berg");
        assertThat(one.getJsonObject("whom").getString("caseNumber")).isEqualTo("SOC-2026-0114");
        assertThat(heard.toString())
                .doesNotContain("trepartsmöte")
                .doesNotContain("ATTENDANCE")
                .doesNotContain("category")
                .doesNotContain("\"text\"");
        String path = "/cases/" + one.getJsonObject("whom").getString("id");
        Api seen = chief.with("If-Match", "\"" + one.getInt("version") + "\"");
        // A manager does not do it, nor sees it on the case; but lets somebody else.
        is(chief.get(path + "/tasks/" + late), 404, "not-found");
        is(seen.post(path + "/tasks/" + late + "/completion"), 404, "not-found");
        assertThat(JOHAN.get(path + "/tasks/" + late).status()).isEqualTo(200);
        String unit = to(doer(chief, path, null, "Beroende")).build().toString();
        is(seen.post(path + "/tasks/" + late + "/handing-on", unit), 200, "logEntry");
        assertThat(listed(JOHAN, late).orElseThrow().getString("status")).isEqualTo("OPEN");
        is(JOHAN.with("If-Match", "\"1\"").post(path + "/tasks/" + late + "/taking"), 200, "logEntry");
        // Another unit's manager hears nothing of it.
        Api housing = Api.as("soc-chef");
        assertThat(housing.with("BAS-Mandate", Robin.mandateOf(housing, "MANAGER", "Boende"))
                        .get("/tasks")
                        .body())
                .doesNotContain("SOC-2026-0114");
        is(Api.as("soc-granskare").get("/tasks"), 403, "no-mandate");
    }

    @Test
    @Tag("LOG-01")
    void everybody_who_is_listed_is_in_the_log_and_every_act() throws Exception {
        String task = mine("Loggas");
        act(MARIA, task, 0, "completion");
        String logged = OwnersDatabase.value("""
                select string_agg(use_case, ',' order by use_case) from (
                  select distinct e.use_case from log_entry e
                   where e.case_file_id = (select id from case_file where case_number = ?)) as used
                """, Demo.ROBIN_AT_SOC);
        assertThat(logged).contains("CreateTask").contains("CompleteTask").contains("ListTasks");
    }

    @Test
    void what_was_done_with_a_task_is_added_and_never_changed() throws Exception {
        for (String table : List.of("task", "task_step")) {
            for (String right : List.of("update", "delete", "truncate")) {
                assertThat(OwnersDatabase.value("select has_table_privilege('bas_app', ?, ?)", table, right))
                        .as("%s %s", right, table)
                        .isEqualTo("false");
            }
        }
    }
}
