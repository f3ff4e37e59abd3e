package se.bas.application.casework;

import se.bas.domain.disclosure.Receipt;

/** What came of ending a cover. */
public sealed interface CoverEnd {
    /** It counts no more. The same answer when it had ended already. */
    record Done(Receipt receipt) implements CoverEnd {}

    /** No such cover for the asker. */
    record NotFound(Receipt receipt) implements CoverEnd {}
}
