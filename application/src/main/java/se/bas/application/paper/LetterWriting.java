package se.bas.application.paper;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.document.DocumentId;
import se.bas.domain.letter.LetterProblem;

/** What came of writing a letter. */
public sealed interface LetterWriting {
    /** It lies among the documents of the case. */
    record Made(DocumentId id, Receipt receipt) implements LetterWriting {}

    /**
     * It cannot be so, and nothing was made.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<LetterProblem> problems, Receipt receipt) implements LetterWriting {}

    /** The case is not the asker's to write in, or there is none. */
    record NotFound(Receipt receipt) implements LetterWriting {}
}
