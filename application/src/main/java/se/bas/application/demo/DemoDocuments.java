package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Files in the demo's cases; days and times as {@link DemoCalendar} reads them. */
public record DemoDocuments(List<Filed> documents) {
    /**
     * A document.
     *
     * @param by who filed it
     * @param receivedFrom null for what was made at the agency
     * @param fileName its ending says what it is made as: PDF and TXT of the lines, PNG from beside this file
     * @param wrong why it was marked as made in error; null when it was not
     * @param wrongAt when
     */
    public record Filed(
            String caseNumber,
            String by,
            String unit,
            String title,
            String category,
            @Nullable String receivedFrom,
            String fileName,
            List<Version> versions,
            @Nullable String wrong,
            @Nullable String wrongAt) {}

    /**
     * A version.
     *
     * @param day the day it bears
     * @param at when it was filed
     * @param lines what it says, below its title and its day
     */
    public record Version(String day, String at, List<String> lines) {}

    static DemoDocuments read() {
        try (InputStream file = open("documents-2026.json")) {
            return JsonbBuilder.create().fromJson(file, DemoDocuments.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What lies beside the demo's other files. */
    static InputStream open(String name) {
        InputStream file = DemoDocuments.class.getResourceAsStream("/demo/" + name);
        if (file == null) {
            throw new IllegalStateException("demo/" + name + " is missing");
        }
        return file;
    }
}
