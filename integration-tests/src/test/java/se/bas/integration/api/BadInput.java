package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.bas.integration.OwnersDatabase;

/**
 * Everything wrong that can be sent to one route, made from the description of the API. Each is refused clearly, changes
 * nothing, tells nothing of what is inside, and is in the log.
 */
final class BadInput {
    private static final int TEN_MB = 10 * 1024 * 1024;

    /** Not in the database's own checksum: the log grows, that is its nature. */
    private static final String CHECKSUM = "select string_agg(t.name || ' ' || (xpath('/row/c/text()',"
            + " query_to_xml(format('select md5(coalesce(string_agg(r::text, ''|'' order by r::text), '''')) as c from bas.%I r',"
            + " t.name), false, true, '')))[1]::text, ',' order by t.name) from (select c.relname::text as name from pg_class c"
            + " where c.relnamespace = 'bas'::regnamespace and c.relkind = 'r' and c.relname not like 'log%') t";

    private final Contract contract;
    private final Contract.Route route;
    private final Api api;
    private final Map<String, String> ids;

    BadInput(Contract contract, Contract.Route route, Api api, Map<String, String> ids) {
        this.contract = contract;
        this.route = route;
        Api saying = route.takesFile() ? api.with("BAS-Document", route.example("BAS-Document")) : api;
        this.api = route.takes("If-Match") ? saying.with("If-Match", "\"unnumbered\"") : saying;
        this.ids = ids;
    }

    static String checksum() throws Exception {
        return OwnersDatabase.value(CHECKSUM);
    }

    private static int logged() throws Exception {
        return Integer.parseInt(OwnersDatabase.value("select count(*) from log_entry"));
    }

    /** The route's address with these ids in it. */
    private String path(Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(ids);
        all.putAll(changed);
        String path = route.path();
        for (Map.Entry<String, String> id : all.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        // Without it no use case can begin.
        return route.takes("category") ? path + "?category=PLAN" : path;
    }

    /** A case of another agency's than the caller's. */
    private UUID foreign() {
        return Robin.AT_AMF.toString().equals(ids.get("id")) ? Robin.AT_SOC : Robin.AT_AMF;
    }

    private String path() {
        return path(Map.of());
    }

    void all() throws Exception {
        String before = checksum();
        headers();
        addresses();
        if (route.takesFile()) {
            files();
        } else if (route.hasBody()) {
            bodies();
        }
        assertThat(checksum()).as(route.id() + " changed something").isEqualTo(before);
    }

    private BodyPublisher example() {
        return route.hasBody() ? BodyPublishers.ofString(contract.example(route)) : BodyPublishers.noBody();
    }

    private void headers() throws Exception {
        assertThat(sent(Api.withoutToken(), path(), example()).statusCode()).isEqualTo(401);
        // Who one is, is asked before a mandate can be named.
        if (!route.id().equals("me")) {
            refused(403, "no-mandate", api.with("BAS-Mandate", UUID.randomUUID().toString()), path(), example());
        }
        refused(406, "format-not-offered", api.with("Accept", "text/csv"), path(), example());
        HttpResponse<String> tooMany = sent(api.with("BAS-Requests-Per-Minute", "0"), path(), example());
        assertThat(tooMany.statusCode()).as(route.id()).isEqualTo(429);
        assertThat(tooMany.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        if (route.takes("Idempotency-Key")) {
            refused(400, "bad-header", api.with("Idempotency-Key", "two words"), path(), example());
        }
        if (route.takes("If-Match")) {
            refused(428, "condition-missing", callerWithout(), path(), example());
            refused(400, "bad-header", callerWithout().with("If-Match", "W/\"1\""), path(), example());
            refused(
                    412,
                    "changed-meanwhile",
                    callerWithout().with("If-Match", "\"2000-01-01T00:00:00Z\""),
                    path(),
                    example());
        }
    }

    private Api callerWithout() {
        return api.without("If-Match");
    }

    private void addresses() throws Exception {
        if (route.takes("cursor")) {
            refused(400, "bad-header", api, path() + "?cursor=" + "A".repeat(60), example());
            refused(422, "invalid-input", api, path() + "?limit=many", example());
            refused(422, "invalid-input", api, path() + "?limit=1&no-such-thing=1", example());
        }
        for (String id : ids.keySet()) {
            if (route.path().contains("{" + id + "}")) {
                for (String other :
                        new String[] {foreign().toString(), UUID.randomUUID().toString(), "Robin", "1-1-1-1-1"}) {
                    Api caller = route.path().endsWith("/number") || !route.takes("If-Match")
                            ? api
                            : callerWithout().with("If-Match", "\"0\"");
                    HttpResponse<String> answer = sent(caller, path(Map.of(id, other)), example());
                    assertThat(answer.statusCode())
                            .as(route.id() + " " + id + " " + other)
                            .isIn(400, 404, 412, 422);
                    tellsNothing(answer);
                }
            }
        }
        if (route.path().contains("{")) {
            HttpResponse<String> foreign = sent(
                    route.takes("If-None-Match") ? callerWithout().with("If-None-Match", "*") : api,
                    path(Map.of(
                            "id",
                            foreign().toString(),
                            "mandate",
                            UUID.randomUUID().toString(),
                            "employer",
                            UUID.randomUUID().toString(),
                            "proposal",
                            UUID.randomUUID().toString(),
                            "staff",
                            UUID.randomUUID().toString(),
                            "job",
                            "NO_SUCH_JOB")),
                    example());
            assertThat(foreign.statusCode())
                    .as(route.id() + " " + foreign.body())
                    .isEqualTo(404);
        }
    }

    private void bodies() throws Exception {
        String good = contract.example(route);
        for (String broken : new String[] {
            "",
            "{",
            "nothing",
            "[" + good + "]",
            "\"text\"",
            good + good,
            good.replaceFirst("\\{", "{,"),
            "{\"a\":1,\"a\":2}",
            "[".repeat(100_000),
            "{\"a\":".repeat(50_000) + "1" + "}".repeat(50_000)
        }) {
            refused(400, "bad-request", api, path(), BodyPublishers.ofString(broken));
        }
        refused(400, "bad-request", api, path(), BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, '"'}));
        refused(413, "too-large", api, path(), BodyPublishers.ofString(" ".repeat(TEN_MB)));
        refused(
                413,
                "too-large",
                api,
                path(),
                BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(" ".repeat(TEN_MB).getBytes(StandardCharsets.US_ASCII))));
        refused(415, "format-not-read", api.with("Content-Type", "text/plain"), path(), example());
        JsonNode example = Contract.parsed(good);
        refused(422, "invalid-input", api, path(), with(example, "noSuchField", "\"19900101-2385\""));
        for (String field : fields()) {
            for (String value : new String[] {"{}", "[[]]", "17.5e999", "\"a\\u0000b\"", "\"\\ud800\""}) {
                HttpResponse<String> answer = refused(422, "invalid-input", api, path(), with(example, field, value));
                assertThat(answer.body()).as(route.id()).contains("\"field\":\"" + field + "\"");
            }
        }
    }

    private void files() throws Exception {
        String good = route.example("BAS-Document");
        for (String broken : new String[] {"{", "nothing", "[" + good + "]", good + good, "{\"a\":1,\"a\":2}"}) {
            refused(400, "bad-request", api.with("BAS-Document", broken), path(), example());
        }
        refused(422, "invalid-input", api.without("BAS-Document"), path(), example());
        refused(
                422,
                "invalid-input",
                api.with("BAS-Document", good.replaceFirst("\\{", "{\"noSuchField\":\"19900101-2385\",")),
                path(),
                example());
        refused(
                422,
                "invalid-input",
                api.with("BAS-Document", good.replace("\"PLAN\"", "\"19900101-2385\"")),
                path(),
                example());
        refused(413, "too-large", api, path(), BodyPublishers.ofByteArray(new byte[TEN_MB + 1]));
        refused(415, "format-not-read", api.with("Content-Type", "text/plain"), path(), example());
    }

    private Iterable<String> fields() {
        String schema = route.operation()
                .at("/requestBody/content/application~1json/schema/$ref")
                .asText();
        return () ->
                contract.document().at(schema.substring(1)).path("properties").fieldNames();
    }

    private static BodyPublisher with(JsonNode example, String field, String value) throws Exception {
        ObjectNode changed = example.deepCopy();
        changed.put(field, "REPLACED");
        return BodyPublishers.ofString(
                new ObjectMapper().writeValueAsString(changed).replace("\"REPLACED\"", value));
    }

    private HttpResponse<String> sent(Api caller, String path, BodyPublisher body) throws Exception {
        String type = route.takesFile() ? "application/octet-stream" : "application/json";
        Api typed = route.hasBody() ? caller.withDefault("Content-Type", type) : caller;
        return typed.send(route.method(), path, body);
    }

    private HttpResponse<String> refused(int status, String kind, Api caller, String path, BodyPublisher body)
            throws Exception {
        int before = logged();
        HttpResponse<String> answer = sent(caller, path, body);
        assertThat(answer.statusCode())
                .as(route.id() + " " + kind + ": " + answer.body())
                .isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(route.id())
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("urn:bas:problem:" + kind);
        tellsNothing(answer);
        assertThat(logged()).as(route.id() + " " + kind + " is in the log").isGreaterThan(before);
        return answer;
    }

    private static void tellsNothing(HttpResponse<String> answer) {
        String body = answer.body();
        for (String secret : Arrays.asList("Exception", "\tat ", "se.bas", "jakarta", "19900101", "Robin", "select ")) {
            assertThat(body).doesNotContain(secret);
        }
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
}
