package se.bas.application.casework;

import java.util.List;
import se.bas.domain.agency.Name;
import se.bas.domain.casework.NoteId;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of writing a note, or of amending one. */
public sealed interface NoteWriting {
    /**
     * It stands in the case.
     *
     * @param id the note's; of an amendment, the amended note's
     * @param couldSee who could see by consent what it read until it was corrected, and so is to be told (GDP-03); nobody
     *     for what is new
     */
    record Written(NoteId id, List<Unit> couldSee, Receipt receipt) implements NoteWriting {
        public Written {
            couldSee = List.copyOf(couldSee);
        }
    }

    /** A unit of another agency. */
    record Unit(Name unit, Name agency) {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<NoteProblem> problems, Receipt receipt) implements NoteWriting {}

    /** The case is not the asker's to write in, or there is none. */
    record NotFound(Receipt receipt) implements NoteWriting {}
}
