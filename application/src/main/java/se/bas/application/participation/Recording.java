package se.bas.application.participation;

import java.util.List;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.participation.EnrolmentStepId;
import se.bas.domain.participation.ParticipationProblem;

/** What came of recording something in a participation, or of taking it back. */
public sealed interface Recording {
    /**
     * It is recorded.
     *
     * @param version names the participation as it stands from now on
     */
    record Done(EnrolmentStepId id, int version, Receipt receipt) implements Recording {}

    /**
     * It cannot be so, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<ParticipationProblem> problems, Receipt receipt) implements Recording {}

    /** The case is not the asker's to record in, or there is none. */
    record NotFound(Receipt receipt) implements Recording {}
}
