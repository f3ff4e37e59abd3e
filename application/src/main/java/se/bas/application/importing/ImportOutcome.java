package se.bas.application.importing;

import java.util.List;
import se.bas.domain.importing.ImportProblem;

/** What came of taking a table in: all of it, or nothing. */
public sealed interface ImportOutcome {
    /** My agency has a case file on each of them now. */
    record Imported(int participants) implements ImportOutcome {}

    /** Something is wrong, perhaps since the dry run, and nothing was stored. */
    record Rejected(List<ImportProblem> problems) implements ImportOutcome {}
}
