package se.bas.integration.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.LocalDate;

/** What is sent to write an edition. */
final class Editions {
    private Editions() {}

    static String request(String kind, String item, LocalDate from, int seen, String... content) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (String line : content) {
            lines.add(line);
        }
        return Json.createObjectBuilder()
                .add("kind", kind)
                .add("item", item)
                .add("from", from.toString())
                .add("seen", seen)
                .add("content", lines)
                .build()
                .toString();
    }
}
