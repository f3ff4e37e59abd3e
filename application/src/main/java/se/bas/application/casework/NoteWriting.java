package se.bas.application.casework;

import java.util.List;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of writing a note, or of amending one. */
public sealed interface NoteWriting {
    /**
     * It stands in the case.
     *
     * @param id the note's; of an amendment, the amended note's
     */
    record Written(NoteId id, Receipt receipt) implements NoteWriting {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<NoteProblem> problems, Receipt receipt) implements NoteWriting {}

    /** The case is not the asker's to write in, or there is none. */
    record NotFound(Receipt receipt) implements NoteWriting {}
}
