package se.bas.integration.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
            if (route.hasBody()) {
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
        assertThat(loose).isSubsetOf("Number");
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
