package se.bas.application.casework;

import java.util.List;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of registering a participant. The same whether another agency knows the person or not (CON-04). */
public sealed interface ParticipantRegistration {
    /** My agency has a case file on the participant now. */
    record Registered(CaseFileId file, Receipt receipt) implements ParticipantRegistration {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<ParticipantProblem> problems, Receipt receipt) implements ParticipantRegistration {}
}
