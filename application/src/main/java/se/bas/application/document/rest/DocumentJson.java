package se.bas.application.document.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.document.DocumentView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.document.DocumentSource;
import se.bas.domain.document.FileType;
import se.bas.domain.document.Scan;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.template.TemplateVersion;

/** A document without its content. */
@Schema(name = "Document", description = "A document without its content")
public record DocumentJson(
        UUID id,
        @Schema(description = "The owner agency's code") String owner,

        @Schema(description = "What it is about; the same for all versions")
        Category category,

        @Schema(description = "Why you may see it") String ground,

        @Schema(description = "The last one first; of another agency's document the last one alone")
        List<VersionJson> versions,

        @Schema(description = "Absent unless it was marked as made in error") @Nullable
        ErrorJson error,

        @Schema(description = "Whether you can read its content")
        boolean open,

        @Schema(description = "Whether you can add a version or mark it")
        boolean mayChange) {

    /** One version of a document. */
    @Schema(name = "DocumentVersion", description = "One version of a document")
    public record VersionJson(
            @Schema(description = "From 1") int version,
            String title,

            @Schema(description = "The day the document bears")
            LocalDate day,

            DocumentSource source,

            @Schema(description = "Who sent it; absent for what was made at the owner") @Nullable
            String receivedFrom,

            String unit,
            String fileName,
            FileType type,
            @Schema(description = "In bytes") int size,

            @Schema(description = "Of the content, in hexadecimal")
            String sha256,

            @Schema(description = "Whether a virus scanner looked through it when it came")
            Scan scan,

            @Schema(description = "What it was made from; absent unless it is a letter that was made here") @Nullable
            LetterTemplate template,

            @Schema(description = "Of the template; above 100 the agency's own edition; absent with it") @Nullable
            Integer templateVersion,

            String by,
            Instant at) {
        static VersionJson of(DocumentView.Version one) {
            return new VersionJson(
                    one.no(),
                    one.title(),
                    one.day(),
                    one.source(),
                    one.receivedFrom(),
                    one.unit().swedish(),
                    one.fileName(),
                    one.type(),
                    one.size(),
                    one.sha256(),
                    one.scan(),
                    one.template(),
                    number(one.templateVersion()),
                    one.by(),
                    one.at());
        }
    }

    private static @Nullable Integer number(@Nullable TemplateVersion version) {
        return version == null ? null : version.number();
    }

    /** That a document should not have been filed. */
    @Schema(name = "DocumentError", description = "That a document should not have been filed")
    public record ErrorJson(
            Instant at,
            String by,

            @Schema(description = "For the owner alone") @Nullable
            String reason) {}

    static DocumentJson of(DocumentView view) {
        DocumentView.Mark error = view.error();
        return new DocumentJson(
                view.id().value(),
                view.ownerCode(),
                view.category(),
                view.ground().code(),
                view.versions().stream().map(VersionJson::of).toList(),
                error == null ? null : new ErrorJson(error.at(), error.by(), error.reason()),
                view.open(),
                view.mayChange());
    }
}
