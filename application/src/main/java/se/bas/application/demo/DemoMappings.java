package se.bas.application.demo;

import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.mapping.MappingAnswer;
import se.bas.domain.mapping.MappingDraft;

/** What some of the demo's people were asked about; times as {@link DemoCalendar} reads them. */
public record DemoMappings(List<Mapping> mappings) {
    /**
     * What one agency has asked.
     *
     * @param reason why a placement could begin before everything was asked about; null when none was given
     */
    public record Mapping(
            String caseNumber,
            String by,
            String at,
            List<Asked> parts,
            @Nullable String reason) {}

    /** What came of asking about one area. */
    public record Asked(
            String area,
            String answer,
            @Nullable String text,
            @Nullable Boolean hours) {
        MappingDraft draft() {
            return new MappingDraft(MappingAnswer.valueOf(answer), text == null ? "" : text, hours);
        }
    }

    static DemoMappings read() {
        try (InputStream file = DemoDocuments.open("mappings.json")) {
            return JsonbBuilder.create().fromJson(file, DemoMappings.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
