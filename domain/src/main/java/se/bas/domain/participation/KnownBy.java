package se.bas.domain.participation;

/** How it is known that somebody has a case at the social services: never by asking them (PRO-02). */
public enum KnownBy {
    /** They say so themselves. */
    OWN_STATEMENT,
    /** The social services have let it be known, under a consent. */
    CONSENT,
    NOT_KNOWN
}
