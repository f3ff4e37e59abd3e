package se.bas.application.consent;

import se.bas.domain.disclosure.Receipt;

/** What came of annulling a consent. */
public sealed interface Annulment {
    /** It counts as if it never was. */
    record Done(Receipt receipt) implements Annulment {}

    /** The reason is too short or too long, and nothing was done. */
    record NoReason() implements Annulment {}

    /** No such consent of the asker's agency, or annulled before. */
    record NotFound(Receipt receipt) implements Annulment {}
}
