package se.bas.application.rest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What is said of a body that is a file: JSON in a header, read as strictly as a body would be. */
public final class HeaderInput {
    private HeaderInput() {}

    /**
     * Reads it. Containers read headers as Latin-1, so what was sent as UTF-8 becomes bytes again.
     *
     * @throws TurnedDown when it is missing or cannot be read
     */
    public static <T extends Input> T read(String name, @Nullable String header, Class<T> type) {
        if (header == null) {
            throw Fault.missing(name);
        }
        return Fields.record(StrictJson.read(header.getBytes(StandardCharsets.ISO_8859_1)), type);
    }
}
