package se.bas.application.agency;

import se.bas.domain.agency.MandateStepProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of approving, declining, taking back, ending or attesting a mandate. */
public sealed interface MandateStep {
    record Done(Receipt receipt) implements MandateStep {}

    /** Nothing was done. */
    record Refused(MandateStepProblem problem, Receipt receipt) implements MandateStep {}
}
