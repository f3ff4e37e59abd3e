package se.bas.application.importing;

import java.util.List;
import se.bas.domain.importing.FileProblem;
import se.bas.domain.importing.ImportColumn;
import se.bas.domain.importing.ImportProblem;
import se.bas.domain.importing.ImportRow;

/** What came of reading a file. */
public sealed interface ImportReading {
    /**
     * A table of participants.
     *
     * @param rows one for each participant, also those with problems
     * @param problems what cannot be read; what the rows themselves tell is not among them
     */
    record Rows(List<ImportRow> rows, List<ImportProblem> problems) implements ImportReading {}

    /**
     * Nothing could be read.
     *
     * @param columns those that are missing or there twice, else empty
     * @param letters where headings stand that are not known, else empty
     */
    record Unreadable(FileProblem problem, List<ImportColumn> columns, List<String> letters) implements ImportReading {}
}
