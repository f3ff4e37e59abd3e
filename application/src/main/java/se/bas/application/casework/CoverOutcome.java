package se.bas.application.casework;

import java.util.List;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.CoverProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of giving a cover. */
public sealed interface CoverOutcome {
    /** It counts from its first day. */
    record Given(CoverId id, Receipt receipt) implements CoverOutcome {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<CoverProblem> problems, Receipt receipt) implements CoverOutcome {}

    /** The asker does not manage the unit that holds the case, or there is no such case. */
    record NotFound(Receipt receipt) implements CoverOutcome {}
}
