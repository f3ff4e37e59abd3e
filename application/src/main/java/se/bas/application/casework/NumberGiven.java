package se.bas.application.casework;

import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of giving a participant their number. Never tells whether another agency knows the person (CON-04). */
public sealed interface NumberGiven {
    record Done(Receipt receipt) implements NumberGiven {}

    /** Not a number, or one that my own agency already has a file with. */
    record Rejected(ParticipantProblem problem, Receipt receipt) implements NumberGiven {}

    /** The asker's case, and its number is known already. */
    record HasNumber(Receipt receipt) implements NumberGiven {}

    /** Not the asker's case, or none at all. */
    record NotFound(Receipt receipt) implements NumberGiven {}
}
