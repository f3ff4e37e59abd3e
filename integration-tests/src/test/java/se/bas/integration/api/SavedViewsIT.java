package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.integration.OwnersDatabase;

/** How somebody wants to look at lists: theirs alone, twenty at most, codes and a name and nothing else. */
@Tag("UIX-13")
class SavedViewsIT {
    private static final Api MARIA = Api.as("soc-handlaggare");
    private static final String VIEWS = "/saved-views";

    @BeforeEach
    @AfterEach
    void nobody_has_any() throws Exception {
        OwnersDatabase.run("delete from saved_view");
    }

    private static String view(String name, String more) {
        return "{\"list\":\"CASES\",\"name\":\"" + name + "\"" + more + "}";
    }

    private static String saved(Api api, String name, String more) throws Exception {
        return Robin.made(api.post(VIEWS, view(name, more)));
    }

    private static List<JsonObject> of(Api api) throws Exception {
        return api.get(VIEWS).json().getJsonArray("views").getValuesAs(JsonObject.class);
    }

    private static List<String> names(Api api) throws Exception {
        return of(api).stream().map(view -> view.getString("name")).toList();
    }

    private static void is(Api.Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void a_view_is_saved_renamed_opened_with_and_removed() throws Exception {
        String id =
                saved(MARIA, "Tysta", ",\"words\":[\"sort:LONGEST_QUIET\",\"only:QUIET_30_DAYS\",\"without:NUMBER\"]");
        JsonObject view = MARIA.get(VIEWS + "/" + id).json();
        assertThat(view.getString("list")).isEqualTo("CASES");
        assertThat(view.getJsonArray("words").toString())
                .isEqualTo("[\"only:QUIET_30_DAYS\",\"sort:LONGEST_QUIET\",\"without:NUMBER\"]");
        assertThat(view.getBoolean("opens")).isFalse();

        is(MARIA.post(VIEWS + "/" + id + "/renaming", "{\"name\":\" Tysta  i en månad \"}"), 200, "logEntry");
        is(MARIA.post(VIEWS + "/" + id + "/opening", "{\"opens\":true}"), 200, "logEntry");
        assertThat(MARIA.get(VIEWS + "/" + id).json().getString("name")).isEqualTo("Tysta i en månad");
        assertThat(MARIA.get(VIEWS + "/" + id).json().getBoolean("opens")).isTrue();

        is(MARIA.post(VIEWS + "/" + id + "/removal"), 200, "logEntry");
        assertThat(MARIA.get(VIEWS + "/" + id).status()).isEqualTo(404);
        assertThat(MARIA.post(VIEWS + "/" + id + "/removal").status()).isEqualTo(404);
    }

    @Test
    void a_list_opens_with_one_at_most() throws Exception {
        String first = saved(MARIA, "Första", ",\"opens\":true");
        String second = saved(MARIA, "Andra", ",\"opens\":true,\"words\":[\"sort:OPENED\"]");
        String log = Robin.made(
                MARIA.post(VIEWS, "{\"list\":\"LOG\",\"name\":\"Första\",\"opens\":true,\"words\":[\"show:DENIED\"]}"));
        assertThat(of(MARIA).stream().filter(view -> view.getBoolean("opens")).map(view -> view.getString("id")))
                .containsExactlyInAnyOrder(second, log);
        // That it does not open with one says nothing of the other.
        is(MARIA.post(VIEWS + "/" + first + "/opening", "{\"opens\":false}"), 200, "logEntry");
        assertThat(MARIA.get(VIEWS + "/" + second).json().getBoolean("opens")).isTrue();
        is(MARIA.post(VIEWS + "/" + first + "/opening", "{\"opens\":true}"), 200, "logEntry");
        assertThat(MARIA.get(VIEWS + "/" + second).json().getBoolean("opens")).isFalse();
    }

    @Test
    @Tag("UIX-15")
    void one_that_comes_back_stands_where_it_stood() throws Exception {
        saved(MARIA, "A", "");
        String middle = saved(MARIA, "B", "");
        saved(MARIA, "C", "");
        is(MARIA.post(VIEWS + "/" + middle + "/removal"), 200, "logEntry");
        saved(MARIA, "B", "");
        assertThat(names(MARIA)).containsExactly("A", "B", "C");
    }

    @Test
    @Tag("CON-01")
    void nobody_else_has_any_of_it() throws Exception {
        String id = saved(MARIA, "Marias", "");
        for (String account : List.of("soc-handlaggare2", "amf-handlaggare", "soc-granskare", "boendestod")) {
            Api other = Api.as(account);
            assertThat(names(other)).as(account).isEmpty();
            for (Api.Answer answer : List.of(
                    other.get(VIEWS + "/" + id),
                    other.post(VIEWS + "/" + id + "/renaming", "{\"name\":\"Min\"}"),
                    other.post(VIEWS + "/" + id + "/opening", "{\"opens\":true}"),
                    other.post(VIEWS + "/" + id + "/removal"))) {
                assertThat(answer.status()).as(account).isEqualTo(404);
            }
            // The same name is free for everybody.
            assertThat(saved(other, "Marias", "")).isNotEmpty();
        }
        assertThat(names(MARIA)).containsExactly("Marias");
        assertThat(of(MARIA).getFirst().getBoolean("opens")).isFalse();
    }

    @Test
    @Tag("PNR-09")
    void what_could_be_about_somebody_has_no_place_in_it() throws Exception {
        is(MARIA.post(VIEWS, view("Robin 20000105-2380", "")), 422, "NUMBER_IN_NAME");
        is(MARIA.post(VIEWS, view("", "")), 422, "NAME_MISSING");
        is(MARIA.post(VIEWS, view("a".repeat(61), "")), 422, "NAME_TOO_LONG");
        for (String word : List.of("text:Sandell", "Sandell", "only:Sandell", "show:DENIED", "sort:OPENED\\nx")) {
            is(MARIA.post(VIEWS, view("Robins", ",\"words\":[\"" + word + "\"]")), 422, "words");
        }
        assertThat(names(MARIA)).isEmpty();
        assertThat(OwnersDatabase.value(
                        "select count(*) from log_entry where use_case = 'SaveView' and outcome = 'REFUSED'"))
                .isNotEqualTo("0");
    }

    @Test
    void there_are_twenty_of_a_list_and_no_two_of_a_name() throws Exception {
        List<Callable<Api.Answer>> asked = new ArrayList<>();
        for (int at = 0; at < 24; at++) {
            String name = "Vy " + at;
            asked.add(() -> MARIA.post(VIEWS, view(name, "")));
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Api.Answer> answer : threads.invokeAll(asked)) {
                answers.add(answer.get().status());
            }
        }
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(20);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(4);
        is(MARIA.post(VIEWS, view("En till", "")), 409, "TOO_MANY");
        String first = of(MARIA).getFirst().getString("id");
        String second = of(MARIA).get(1).getString("name");
        is(
                MARIA.post(VIEWS + "/" + first + "/renaming", "{\"name\":\"" + second.toUpperCase(Locale.ROOT) + "\"}"),
                409,
                "NAME_TAKEN");
        is(MARIA.post(VIEWS, "{\"list\":\"LOG\",\"name\":\"Vy 1\"}"), 201, "logEntry");
    }

    @Test
    void sent_again_it_is_saved_once() throws Exception {
        Api keyed = MARIA.with("Idempotency-Key", UUID.randomUUID().toString());
        String id = Robin.made(keyed.post(VIEWS, view("Tysta", "")));
        assertThat(Robin.made(keyed.post(VIEWS, view("Tysta", "")))).isEqualTo(id);
        assertThat(names(MARIA)).containsExactly("Tysta");
    }

    @Test
    @Tag("LOG-01")
    void the_log_says_that_it_was_done_and_not_what_it_is_called() throws Exception {
        Api.Answer answer = MARIA.post(VIEWS, view("Robins egen", ""));
        String entry = answer.json().getString("logEntry");
        assertThat(OwnersDatabase.value("select use_case || ' ' || outcome from log_entry where id = ?::uuid", entry))
                .isEqualTo("SaveView DONE");
        assertThat(
                        OwnersDatabase.value(
                                "select count(*) from log_leaf where position(convert_to('Robins egen', 'UTF8') in payload) > 0"))
                .isEqualTo("0");
    }
}
