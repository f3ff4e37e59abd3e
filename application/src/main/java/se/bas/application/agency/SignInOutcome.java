package se.bas.application.agency;

import java.util.List;

/** What comes of a sign-in that the identity provider has already accepted. */
public sealed interface SignInOutcome {
    /**
     * The account may act.
     *
     * @param mandates those in force today, at least one
     */
    record Welcome(List<MandateView> mandates) implements SignInOutcome {}

    record Refused(Reason reason) implements SignInOutcome {}

    enum Reason {
        /** No agency here uses this identity provider. */
        UNKNOWN_PROVIDER,
        /** The organisation number in the affiliation is not the agency's (IDA-02). */
        WRONG_ORGANISATION,
        /** Below level of assurance 3 (IDA-04). */
        ASSURANCE_TOO_LOW,
        /** No mandate is in force (IDA-05). */
        NO_MANDATE
    }
}
