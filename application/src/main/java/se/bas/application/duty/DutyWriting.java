package se.bas.application.duty;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.duty.DutyProblem;

/** What came of writing a sheet. */
public sealed interface DutyWriting {
    /**
     * It is written.
     *
     * @param version of the sheet now
     */
    record Kept(int version, Receipt receipt) implements DutyWriting {}

    /**
     * Nothing was written.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<DutyProblem> problems, Receipt receipt) implements DutyWriting {}

    /** The case is not the asker's to write in, there is none, or the asker's agency has no such duty. */
    record NotFound(Receipt receipt) implements DutyWriting {}
}
