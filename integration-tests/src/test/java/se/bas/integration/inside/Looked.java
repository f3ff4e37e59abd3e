package se.bas.integration.inside;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.UUID;

/**
 * What a comparison of the locks looks at.
 *
 * @param participant whom the case file is about
 * @param notes ids of notes, any agency's, to look for by id
 */
public record Looked(UUID participant, List<UUID> notes) {
    static Looked at(JsonObject asked) {
        return new Looked(
                UUID.fromString(asked.getString("participant")),
                asked.getJsonArray("notes").getValuesAs(JsonString.class).stream()
                        .map(id -> UUID.fromString(id.getString()))
                        .toList());
    }
}
