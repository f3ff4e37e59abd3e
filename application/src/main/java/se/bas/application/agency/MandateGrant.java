package se.bas.application.agency;

import java.util.List;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of granting a mandate. */
public sealed interface MandateGrant {
    /** It waits for a second person, and gives nothing until then. */
    record Proposed(MandateId id, Receipt receipt) implements MandateGrant {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<MandateProblem> problems, Receipt receipt) implements MandateGrant {}
}
