package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.Demo;
import se.bas.integration.OwnersDatabase;

/** What holds of every route alike: pages, keys, rates, languages. */
class ApiRulesIT {
    private static final Api AF = Api.as("af-handlaggare");

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("cases").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("id"))
                .toList();
    }

    @Test
    void page_by_page_a_list_is_the_whole_list_in_its_order() throws Exception {
        for (String sort : List.of("NAME", "CASE_NUMBER", "OPENED", "LAST_EVENT", "LONGEST_QUIET")) {
            JsonObject whole = AF.get("/cases?limit=200&sort=" + sort).json();
            List<String> pages = new ArrayList<>();
            String cursor = "";
            do {
                JsonObject page = AF.get("/cases?limit=3&sort=" + sort + cursor).json();
                assertThat(page.getInt("total")).isEqualTo(whole.getInt("total"));
                pages.addAll(ids(page));
                String next = page.getString("next", "");
                cursor = next.isEmpty() ? "" : "&cursor=" + next;
            } while (!cursor.isEmpty());
            assertThat(pages).as(sort).isEqualTo(ids(whole)).hasSizeGreaterThan(3);
        }
    }

    @Test
    @Tag("CON-04")
    void a_cursor_is_good_for_one_caller_and_one_question_only() throws Exception {
        String next = AF.get("/cases?limit=1").json().getString("next");
        assertThat(AF.get("/cases?limit=2&cursor=" + next).status()).isEqualTo(200);
        assertThat(AF.get("/cases?limit=1&sort=OPENED&cursor=" + next).status()).isEqualTo(400);
        assertThat(AF.get("/cases?limit=1&only=I_AM_MAIN&cursor=" + next).status())
                .isEqualTo(400);
        assertThat(Api.as("amf-handlaggare")
                        .get("/cases?limit=1&cursor=" + next)
                        .status())
                .isEqualTo(400);
        char last = next.charAt(next.length() - 2) == 'A' ? 'B' : 'A';
        String changed = next.substring(0, next.length() - 2) + last + next.substring(next.length() - 1);
        assertThat(AF.get("/cases?limit=1&cursor=" + changed).status()).isEqualTo(400);
    }

    @Test
    void the_log_is_read_on_from_where_one_was_however_much_is_written_meanwhile() throws Exception {
        Api auditor = Api.as("af-granskare");
        AF.get("/cases");
        Set<String> read = new LinkedHashSet<>();
        String cursor = "";
        for (int page = 0; page < 4; page++) {
            JsonObject log =
                    auditor.post("/log/search", "{\"limit\":5" + cursor + "}").json();
            for (JsonObject entry : log.getJsonArray("entries").getValuesAs(JsonObject.class)) {
                assertThat(read.add(entry.getString("id"))).as("no entry twice").isTrue();
            }
            cursor = ",\"cursor\":\"" + log.getString("next") + "\"";
            AF.get("/me");
            AF.get("/cases?limit=1");
        }
        assertThat(read).hasSize(20);
        assertThat(auditor.post("/log/search", "{\"limit\":5,\"show\":\"DENIED\"" + cursor + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_same_request_with_the_same_key_is_carried_out_once() throws Exception {
        String path = "/cases/" + Demo.file(Demo.ROBIN_AT_AF) + "/notes";
        Api keyed = AF.with("Idempotency-Key", UUID.randomUUID().toString());
        String body = Robin.note("En enda gång");
        Api.Answer first = keyed.post(path, body);
        Api.Answer second = keyed.post(path, body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second).isEqualTo(first);
        assertThat(OwnersDatabase.value("select count(*) from note where text = 'En enda gång'"))
                .isEqualTo("1");
        Api.Answer other = keyed.post(path, Robin.note("Något annat"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(OwnersDatabase.value("select count(*) from note where text = 'Något annat'"))
                .isEqualTo("0");
        // Another's key of the same name is another key.
        assertThat(Api.as("soc-handlaggare")
                        .with("Idempotency-Key", "key of mine".replace(" ", "-"))
                        .post(Robin.CASE + "/notes", Robin.note("Min egen"))
                        .status())
                .isEqualTo(201);
        assertThat(AF.with("Idempotency-Key", "key-of-mine")
                        .post(path, Robin.note("Min egen"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void of_many_who_send_the_same_at_once_one_does_it_and_all_get_its_answer() throws Exception {
        String path = "/cases/" + Demo.file(Demo.ROBIN_AT_AF) + "/notes";
        Api keyed = AF.with("Idempotency-Key", UUID.randomUUID().toString());
        List<Callable<Api.Answer>> attempts = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            attempts.add(() -> keyed.post(path, Robin.note("Samtidigt")));
        }
        Set<String> answers = new LinkedHashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Api.Answer> one : threads.invokeAll(attempts)) {
                assertThat(one.get().status()).isEqualTo(201);
                answers.add(one.get().body());
            }
        }
        assertThat(answers).hasSize(1);
        assertThat(OwnersDatabase.value("select count(*) from note where text = 'Samtidigt'"))
                .isEqualTo("1");
    }

    @Test
    void what_was_turned_down_may_be_sent_again_with_its_key() throws Exception {
        String path = "/cases/" + Demo.file(Demo.ROBIN_AT_AF) + "/notes";
        Api keyed = AF.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(keyed.post(path, Robin.note(" ")).status()).isEqualTo(422);
        assertThat(keyed.post(path, Robin.note("Nu med text")).status()).isEqualTo(201);
    }

    @Test
    void a_key_is_forgotten_after_its_day() throws Exception {
        String path = "/cases/" + Demo.file(Demo.ROBIN_AT_AF) + "/notes";
        Api keyed = AF.with("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(keyed.post(path, Robin.note("Igår")).status()).isEqualTo(201);
        OwnersDatabase.run("update kept_request set kept_until = clock() - interval '1 second'");
        assertThat(keyed.post(path, Robin.note("Idag")).status()).isEqualTo(201);
    }

    @Test
    void who_asks_too_often_is_told_how_long_to_wait() throws Exception {
        Api few = Api.as("af-granskare").with("BAS-Requests-Per-Minute", "3");
        List<Integer> statuses = new ArrayList<>();
        for (int at = 0; at < 5; at++) {
            statuses.add(few.get("/me").status());
        }
        assertThat(statuses).containsExactly(200, 200, 200, 429, 429);
        HttpResponse<String> answer = few.send("GET", "/me", BodyPublishers.noBody());
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 60L);
        // Nobody else waits for it.
        assertThat(Api.as("amf-granskare")
                        .with("BAS-Requests-Per-Minute", "3")
                        .get("/me")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Tag("ACC-06")
    void a_problem_is_told_in_the_callers_language() throws Exception {
        String path = "/cases";
        Api.Answer swedish = AF.post(path, "{}");
        Api.Answer english =
                AF.with("Accept-Language", "fr, en;q=0.8, sv;q=0.5").post(path, "{}");
        assertThat(swedish.json().getString("title")).isEqualTo("Några fält behöver ett annat värde");
        assertThat(english.json().getString("title")).isEqualTo("Some fields need another value");
        JsonObject error = english.json().getJsonArray("errors").getJsonObject(0);
        assertThat(error.getString("reason")).isEqualTo("GIVEN_NAME_MISSING");
        assertThat(error.getString("message")).isEqualTo("Enter the given name.");
        assertThat(english.json().getJsonArray("errors").getValuesAs(JsonObject.class))
                .allSatisfy(one -> assertThat(one.getString("message")).isNotEmpty());
    }

    @Test
    void a_good_request_is_read_whatever_connection_it_comes_by() throws Exception {
        for (int at = 0; at < 40; at++) {
            assertThat(AF.post("/cases/search", "{\"text\":\"Sandell\"}").status())
                    .isEqualTo(200);
        }
    }
}
