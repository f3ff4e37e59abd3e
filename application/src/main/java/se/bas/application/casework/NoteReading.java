package se.bas.application.casework;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Detail.Written;
import se.bas.domain.casework.Note;
import se.bas.domain.casework.NoteAmendment;
import se.bas.domain.casework.NoteDays;
import se.bas.domain.casework.NoteId;
import se.bas.domain.disclosure.Acting;

/** Puts a note and what was done to it together. Another agency sees the text as it is now, and not what it was. */
final class NoteReading {
    private final Map<NoteId, List<NoteAmendment>> amendments;
    private final Names names;
    private final Acting acting;
    private final @Nullable NoteDays writing;
    private final Instant at;

    /**
     * Reads for somebody.
     *
     * @param writing how long notes can be corrected; null for whoever writes none here
     */
    NoteReading(
            List<Open<NoteAmendment>> amendments, Names names, Acting acting, @Nullable NoteDays writing, Instant at) {
        this.amendments = amendments.stream().map(Open::content).collect(groupingBy(NoteAmendment::note));
        this.names = names;
        this.acting = acting;
        this.writing = writing;
        this.at = at;
    }

    Detail.Note read(Note note) {
        List<NoteAmendment> since = amendments.getOrDefault(note.noteId(), List.of());
        List<NoteAmendment> corrections = of(since, NoteAmendment.Kind.CORRECTION);
        boolean mine = note.owner().equals(acting.mandate().agency());
        NoteDays days = mine ? writing : null;
        List<Written> texts = new ArrayList<>();
        texts.add(new Written(note.writtenAt(), names.staff(note.author()), note.text()));
        corrections.forEach(correction -> texts.add(written(correction)));
        return new Detail.Note(
                note.noteId(),
                texts.getLast().text(),
                corrections.isEmpty() ? null : texts.getLast().at(),
                mine ? texts.subList(0, texts.size() - 1).reversed() : List.of(),
                of(since, NoteAmendment.Kind.ADDITION).stream()
                        .map(this::written)
                        .toList(),
                days != null,
                days != null && note.correctableBy(acting.mandate().staff(), at, days) ? note.openThrough(days) : null);
    }

    private Written written(NoteAmendment amendment) {
        return new Written(amendment.writtenAt(), names.staff(amendment.author()), amendment.text());
    }

    private static List<NoteAmendment> of(List<NoteAmendment> all, NoteAmendment.Kind kind) {
        return all.stream().filter(one -> one.kind() == kind).toList();
    }
}
