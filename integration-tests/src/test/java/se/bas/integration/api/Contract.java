package se.bas.integration.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.bas.environment.TestEnvironment;

/**
 * The description that the running system serves, and every answer of this run held against it: a status, a media type or
 * a field that is not described fails the test that met it.
 */
public final class Contract {
    private static final String BASE = "/api/v1";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** What may be answered anywhere, also where nothing is described. */
    private static final Set<Integer> NOWHERE = Set.of(401, 403, 404, 405, 413, 429, 500);

    private static @Nullable Contract served;

    private final JsonNode document;
    private final List<Route> routes = new ArrayList<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();
    private final ConcurrentMap<String, JsonSchema> schemas = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    if (Set.of("get", "post", "put", "delete", "patch").contains(operation.getKey())) {
                        routes.add(new Route(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().substring(BASE.length()),
                                operation.getValue()));
                    }
                }));
        // Where a name and a placeholder both fit, the name is meant.
        routes.sort(Comparator.comparingInt(
                route -> route.path().length() - route.path().replace("{", "").length()));
    }

    /** One way of asking. */
    record Route(String method, String path, JsonNode operation) {
        String id() {
            return operation.path("operationId").asText();
        }

        boolean fits(String asked) {
            return Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), asked);
        }

        boolean hasBody() {
            return operation.has("requestBody");
        }

        /** Whether the body is a file, and what is said of it a header. */
        boolean takesFile() {
            return operation.at("/requestBody/content").has("application/octet-stream");
        }

        /** What the description gives as an example of a header. */
        String example(String header) {
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("name").asText().equals(header)) {
                    return parameter.path("example").asText();
                }
            }
            return "";
        }

        boolean takes(String header) {
            for (JsonNode parameter : operation.path("parameters")) {
                if (parameter.path("name").asText().equals(header)) {
                    return true;
                }
            }
            return false;
        }

        Set<String> statuses() {
            Set<String> all = new ConcurrentSkipListSet<>();
            operation.path("responses").fieldNames().forEachRemaining(all::add);
            return all;
        }
    }

    /** The one that the system of this run serves. */
    public static synchronized Contract served() {
        Contract known = served;
        if (known == null) {
            known = new Contract(parsed(text()));
            served = known;
        }
        return known;
    }

    /** As it is served. */
    static String text() {
        URI address = TestEnvironment.addresses().app().resolve("/openapi?format=JSON");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException unreachable) {
            throw new IllegalStateException("no description is served", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("not JSON: " + json, broken);
        }
    }

    List<Route> routes() {
        return List.copyOf(routes);
    }

    /** A body that the description gives as an example of what to send. */
    String example(Route route) {
        if (route.takesFile()) {
            return "Ett dokument i klartext.\n";
        }
        String name = route.operation()
                .at("/requestBody/content/application~1json/schema/$ref")
                .asText();
        return document.at(name.substring(1)).path("examples").path(0).toString();
    }

    JsonNode document() {
        return document;
    }

    /** Which statuses of which operations were met in this run, as {@code operationId status}. */
    Set<String> seen() {
        return Set.copyOf(seen);
    }

    /** Fails for an answer that is not described. */
    public void check(String method, HttpResponse<String> response) {
        String asked = response.uri().getPath().substring(BASE.length());
        Optional<Route> route = routes.stream()
                .filter(one -> one.method().equals(method) && one.fits(asked))
                .findFirst();
        int status = response.statusCode();
        if (route.isEmpty()) {
            if (!NOWHERE.contains(status)) {
                throw new AssertionError(method + " " + asked + " is not described, and answers " + status);
            }
            return;
        }
        String id = route.get().id();
        seen.add(id + " " + status);
        JsonNode described = route.get().operation().path("responses").path(String.valueOf(status));
        if (described.isMissingNode()) {
            throw new AssertionError(id + " does not describe the status " + status + ": " + response.body());
        }
        // The container itself turns away who has no token, before there is a format to answer in.
        if (status == 401 && response.body().isEmpty()) {
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        JsonNode schema = described.path("content").path(type).path("schema");
        if (schema.isMissingNode()) {
            throw new AssertionError(id + " " + status + " is not described as " + type);
        }
        if (type.equals("application/pdf")) {
            if (!response.body().startsWith("%PDF")
                    || !schema.path("format").asText().equals("binary")) {
                throw new AssertionError(id + " " + status + " is no PDF, or not described as one");
            }
            return;
        }
        if (type.equals("text/calendar")) {
            if (!response.body().startsWith("BEGIN:VCALENDAR")) {
                throw new AssertionError(id + " " + status + " is no calendar");
            }
            return;
        }
        if (type.equals("application/octet-stream")) {
            return;
        }
        Set<ValidationMessage> wrong = schemas.computeIfAbsent(id + " " + status, key -> schema(schema))
                .validate(response.body(), InputFormat.JSON);
        if (!wrong.isEmpty()) {
            throw new AssertionError(id + " " + status + " is not as described: " + wrong + " in " + response.body());
        }
    }

    private JsonSchema schema(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole, STRICT);
    }

    /** What is wrong with a body that is to be sent, as the description has it. */
    Set<ValidationMessage> wrongInRequest(Route route, String body) {
        return schema(route.operation().at("/requestBody/content/application~1json/schema"))
                .validate(body, InputFormat.JSON);
    }

    /** For what is said of it. */
    Map<String, Route> byId() {
        Map<String, Route> all = new ConcurrentHashMap<>();
        routes.forEach(route -> all.put(route.id(), route));
        return all;
    }
}
