package se.bas.application.consent;

import se.bas.domain.casework.PersonalNumber;
import se.bas.domain.disclosure.Receipt;

/** What came of a withdrawal. */
public sealed interface Withdrawal {
    /** Whatever there was to withdraw no longer gives access. The same answer whether there was anything or not. */
    record Done(Receipt receipt) implements Withdrawal {}

    /** What was typed is not a personal identity number. Nothing was looked up. */
    record NotANumber(PersonalNumber.Problem problem) implements Withdrawal {}

    /** No such consent for the asker. */
    record NotFound(Receipt receipt) implements Withdrawal {}
}
