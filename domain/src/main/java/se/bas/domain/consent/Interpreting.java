package se.bas.domain.consent;

/** Whether an interpreter helped when the information was given in another language than Swedish (CON-18; FL 13 §). */
public enum Interpreting {
    /** Nobody: the staff member speaks the language. */
    NONE,
    ON_SITE,
    PHONE
}
