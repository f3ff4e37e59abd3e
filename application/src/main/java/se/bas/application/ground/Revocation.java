package se.bas.application.ground;

import se.bas.domain.disclosure.Receipt;

/** What came of revoking a recorded ground. */
public sealed interface Revocation {
    /** Nothing more is disclosed by it. The same answer when it was revoked already. */
    record Done(Receipt receipt) implements Revocation {}

    /** No such ground for the asker. */
    record NotFound(Receipt receipt) implements Revocation {}
}
