package se.bas.application.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.View;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentSource;
import se.bas.domain.document.FileType;
import se.bas.domain.document.Scan;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.template.TemplateVersion;

/**
 * A document as it stands in a case, without its content.
 *
 * @param ownerCode the owner agency's short code
 * @param ground why it may be seen
 * @param versions the last one first; of another agency's document the last one alone
 * @param error null unless it was marked as made in error
 * @param open whether the asker gets its content
 * @param mayChange whether the asker can add a version, or mark it
 */
public record DocumentView(
        DocumentId id,
        Name owner,
        String ownerCode,
        Category category,
        Ground ground,
        List<Version> versions,
        @Nullable Mark error,
        boolean open,
        boolean mayChange)
        implements View {
    /**
     * One version.
     *
     * @param receivedFrom null for what was made at the owner
     * @param size in bytes
     * @param template what it was made from; null unless it is a letter that was made here
     * @param templateVersion null when there is no template
     */
    public record Version(
            int no,
            String title,
            LocalDate day,
            DocumentSource source,
            @Nullable String receivedFrom,
            Name unit,
            String fileName,
            FileType type,
            int size,
            String sha256,
            Scan scan,
            @Nullable LetterTemplate template,
            @Nullable TemplateVersion templateVersion,
            String by,
            Instant at) {}

    /**
     * The mark.
     *
     * @param reason null for other agencies
     */
    public record Mark(Instant at, String by, @Nullable String reason) {}

    /** The last version: what the document is now. */
    public Version last() {
        return versions.getFirst();
    }
}
