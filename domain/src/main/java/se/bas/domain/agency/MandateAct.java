package se.bas.domain.agency;

/** What can be done with a mandate that has been granted. */
public enum MandateAct {
    APPROVE,
    DECLINE,
    WITHDRAW,
    END,
    /** Saying that it is still needed. */
    ATTEST
}
