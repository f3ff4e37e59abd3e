package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How some of the demo's people want to be contacted; times as {@link DemoCalendar} reads them. */
public record DemoReach(List<Wish> wishes) {
    /** What somebody wrote down. */
    public record Wish(
            String caseNumber,
            String by,
            String at,
            List<String> ways,
            @Nullable String notBefore,
            @Nullable String notAfter,
            @Nullable String avoid,
            @Nullable String other) {}

    static DemoReach read() {
        try (InputStream file = DemoReach.class.getResourceAsStream("/demo/reach-2026.json")) {
            if (file == null) {
                throw new IllegalStateException("demo/reach-2026.json is missing");
            }
            return JsonbBuilder.create().fromJson(file, DemoReach.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
