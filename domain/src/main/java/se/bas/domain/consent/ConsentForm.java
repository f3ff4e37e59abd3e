package se.bas.domain.consent;

/** How a consent was given (CON-17). */
public enum ConsentForm {
    WRITTEN,
    ESIGNED,
    /** Before a witness. */
    ORAL
}
