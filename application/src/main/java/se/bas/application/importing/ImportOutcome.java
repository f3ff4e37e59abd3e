package se.bas.application.importing;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.importing.ImportProblem;

/** What came of taking a table in: all of it, or nothing. */
public sealed interface ImportOutcome {
    /**
     * My agency has a case file on each of them now.
     *
     * @param first the log has an entry for each, and this is the first
     */
    record Imported(int participants, Receipt first) implements ImportOutcome {}

    /** Something is wrong, perhaps since the dry run, and nothing was stored. */
    record Rejected(List<ImportProblem> problems) implements ImportOutcome {}
}
