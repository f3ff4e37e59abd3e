package se.bas.application.casework.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.casework.CaseView.Detail;
import se.bas.domain.disclosure.Category;

/** A note as it reads now. */
@Schema(name = "Note", description = "A note as it reads now")
public record NoteJson(
        UUID id,
        @Schema(description = "The day it is about") LocalDate day,
        @Schema(description = "The owner agency's code") String owner,
        Category category,
        @Schema(description = "Why you may see it") String ground,
        String by,
        String text,

        @Schema(description = "When it was last corrected; absent when it is as first written") @Nullable
        Instant corrected,

        @Schema(description = "What it read before, the latest first; of your own agency's notes alone")
        List<WrittenJson> earlier,

        List<WrittenJson> additions,
        @Schema(description = "Whether you can add to it") boolean mayAdd,

        @Schema(description = "The last day on which you can correct it; absent when you cannot") @Nullable
        LocalDate openThrough) {

    /** Something written at some time by somebody. */
    @Schema(name = "Written", description = "Something written at some time by somebody")
    public record WrittenJson(Instant at, String by, String text) {
        static WrittenJson of(Detail.Written written) {
            return new WrittenJson(written.at(), written.by(), written.text());
        }
    }

    /** Empty for what is no note. */
    static Optional<NoteJson> of(CaseView.Item item) {
        return item.detail() instanceof Detail.Note note ? Optional.of(of(item, note)) : Optional.empty();
    }

    private static NoteJson of(CaseView.Item item, Detail.Note note) {
        return new NoteJson(
                note.id().value(),
                item.date(),
                item.ownerCode(),
                item.category(),
                item.ground().code(),
                item.by(),
                note.text(),
                note.corrected(),
                note.earlier().stream().map(WrittenJson::of).toList(),
                note.additions().stream().map(WrittenJson::of).toList(),
                note.mayAdd(),
                note.openThrough());
    }
}
