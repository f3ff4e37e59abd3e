package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.bas.environment.TestEnvironment;

/** What the running system says of its API can be read and used by somebody who has nothing else. */
class DescriptionIT {
    private static final Contract CONTRACT = Contract.served();

    @Test
    void every_operation_has_a_name_a_summary_a_tag_and_its_refusals() {
        Set<String> names = new HashSet<>();
        for (Contract.Route route : CONTRACT.routes()) {
            assertThat(names.add(route.id())).as(route.path()).isTrue();
            assertThat(route.id()).as(route.path()).isNotEmpty();
            assertThat(route.operation().path("summary").asText())
                    .as(route.id())
                    .isNotEmpty();
            assertThat(route.operation().path("tags")).as(route.id()).hasSize(1);
            assertThat(route.statuses()).as(route.id()).contains("401", "403", "429", "500");
            if (route.path().contains("{")) {
                assertThat(route.statuses()).as(route.id()).contains("404");
            }
        }
        assertThat(names).hasSizeGreaterThan(35);
    }

    @Test
    void every_body_to_send_has_an_example_that_is_as_described() {
        for (Contract.Route route : CONTRACT.routes()) {
            if (route.hasBody() && !route.takesFile()) {
                assertThat(CONTRACT.wrongInRequest(route, CONTRACT.example(route)))
                        .as(route.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void what_is_answered_is_described_to_the_last_field() {
        List<String> loose = new ArrayList<>();
        CONTRACT.document().at("/components/schemas").properties().forEach(schema -> {
            JsonNode described = schema.getValue();
            boolean request = schema.getKey().endsWith("Request");
            if (described.has("properties")
                    && (!described.path("additionalProperties").isBoolean()
                            || (!request && !described.has("required"))
                            || !described.has("description"))) {
                loose.add(schema.getKey());
            }
        });
        // It has nothing that is always there.
        assertThat(loose).isSubsetOf("Numbers");
    }

    @Test
    void the_one_in_the_repository_is_the_one_that_is_served() throws Exception {
        String served = SavedDescription.written(CONTRACT.document());
        boolean same = Files.readString(SavedDescription.FILE).equals(served);
        if (!same) {
            Files.writeString(SavedDescription.FRESH, served);
        }
        assertThat(same)
                .as("docs/openapi.json is what the running system says of its API. If the change is meant, take the"
                        + " fresh one: cp integration-tests/target/openapi.json docs/openapi.json")
                .isTrue();
    }

    @Test
    void whoever_generates_a_client_gets_types_with_names_and_ids_in_their_order() {
        List<String> crude = new ArrayList<>();
        for (Contract.Route route : CONTRACT.routes()) {
            List<String> inPath = new ArrayList<>();
            route.operation().path("parameters").forEach(parameter -> {
                if (parameter.path("in").asText().equals("path")) {
                    inPath.add("{" + parameter.path("name").asText() + "}");
                }
            });
            assertThat(inPath)
                    .as(route.id())
                    .isEqualTo(Pattern.compile("\\{[^}]+}")
                            .matcher(route.path())
                            .results()
                            .map(MatchResult::group)
                            .toList());
        }
        CONTRACT.document()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(property ->
                                crude.addAll(crude(schema.getKey() + "." + property.getKey(), property.getValue()))));
        assertThat(crude).isEmpty();
    }

    /** What a generator would have to invent a name for, or to leave without a type. */
    private static List<String> crude(String name, JsonNode described) {
        if (described.has("items")) {
            return crude(name + "[]", described.path("items"));
        }
        boolean named = described.has("$ref") && !described.has("type");
        boolean simple = Set.of("string", "integer", "boolean")
                        .contains(described.path("type").asText())
                && !described.has("enum")
                && !described.has("$ref");
        return named || simple ? List.of() : List.of(name);
    }

    @Test
    void the_description_can_be_browsed_without_signing_in() throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI app = TestEnvironment.addresses().app();
            for (String path : List.of("/openapi", "/openapi/ui/")) {
                HttpResponse<String> page = http.send(
                        HttpRequest.newBuilder(app.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                assertThat(page.headers().firstValue("Content-Security-Policy"))
                        .as(path)
                        .isPresent();
            }
        }
    }
}
