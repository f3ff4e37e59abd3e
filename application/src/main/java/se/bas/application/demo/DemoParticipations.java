package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways of those of today who are in another place than enrolled for the first time; days as {@link DemoCalendar} reads
 * them.
 */
public record DemoParticipations(List<Way> ways) {
    /** Somebody's, from the beginning. */
    public record Way(String caseNumber, List<Step> steps) {}

    /** What happened; each move has fields of its own. */
    public record Step(
            String move,
            String day,
            @Nullable String source,
            @Nullable String pauseReason,
            @Nullable String exitReason,
            @Nullable Boolean planWithAf,
            @Nullable Boolean backToSoc,
            @Nullable Integer months,
            @Nullable String outcome,
            @Nullable String occupation,
            @Nullable Integer hours,
            @Nullable String lostOn,
            @Nullable String text) {}

    static DemoParticipations read() {
        try (InputStream file = DemoDocuments.open("participation-2026.json")) {
            return JsonbBuilder.create().fromJson(file, DemoParticipations.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
