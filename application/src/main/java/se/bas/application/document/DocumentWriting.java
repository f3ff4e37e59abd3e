package se.bas.application.document;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.document.DocumentId;
import se.bas.domain.document.DocumentProblem;

/** What came of filing a document, a version of one, or of marking one. */
public sealed interface DocumentWriting {
    /** It is done, and all of it is kept. */
    record Kept(DocumentId id, Receipt receipt) implements DocumentWriting {}

    /**
     * Something is missing or wrong, and nothing was kept.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<DocumentProblem> problems, Receipt receipt) implements DocumentWriting {}

    /** The case, or the document, is not the asker's to file in, or there is none. */
    record NotFound(Receipt receipt) implements DocumentWriting {}
}
