package se.bas.integration.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import se.bas.environment.TestEnvironment;

/** The description as it lies in the repository, for whoever makes a client without starting the system. */
final class SavedDescription {
    static final Path FILE = TestEnvironment.project().resolve("docs/openapi.json");

    /** Where the served one is put when the two differ. */
    static final Path FRESH = TestEnvironment.project().resolve("integration-tests/target/openapi.json");

    private static final ObjectMapper IN_ORDER =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
    private static final ObjectWriter LINE_BY_LINE = IN_ORDER.writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private SavedDescription() {}

    /** By name and line by line, so that a change shows as itself; and without the address of the machine it ran on. */
    static String written(JsonNode served) {
        ObjectNode whole = served.deepCopy();
        whole.remove("servers");
        try {
            return LINE_BY_LINE.writeValueAsString(IN_ORDER.treeToValue(whole, Object.class)) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
