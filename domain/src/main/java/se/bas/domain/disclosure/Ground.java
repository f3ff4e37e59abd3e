package se.bas.domain.disclosure;

import java.time.LocalDate;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.consent.ConsentId;

/** Why something may be seen. */
public sealed interface Ground {
    /** It is my own agency's, and I am assigned to the case. */
    record OwnAgency(AssignmentId assignment) implements Ground {}

    /** It is my own agency's, and I manage the unit that holds the case. */
    record UnitManager() implements Ground {}

    /** It is the log of my own agency, or of what is my agency's. */
    record LogReview() implements Ground {}

    /** The participant lets my unit see it. */
    record Consent(ConsentId id, LocalDate until) implements Ground {}
}
