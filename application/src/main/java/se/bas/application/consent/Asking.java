package se.bas.application.consent;

import java.util.List;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of asking for a consent. */
public sealed interface Asking {
    /** The own agency's caseworker has it among their tasks; nobody else has been told anything. */
    record Done(Receipt receipt) implements Asking {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one
     */
    record Rejected(List<ConsentProblem> problems, Receipt receipt) implements Asking {}

    /** The case is not the asker's to do something with, or there is none. */
    record NotFound(Receipt receipt) implements Asking {}
}
