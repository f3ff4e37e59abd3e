package se.bas.application.consent;

import java.util.List;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentProblem;
import se.bas.domain.disclosure.Receipt;

/** What came of registering a consent. */
public sealed interface Registration {
    /** It is in force from its first day. */
    record Registered(ConsentId id, Receipt receipt) implements Registration {}

    /**
     * Something is missing or wrong, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     */
    record Rejected(List<ConsentProblem> problems, Receipt receipt) implements Registration {}

    /** The case is not the asker's to register consents in, or there is none. */
    record NotFound(Receipt receipt) implements Registration {}
}
