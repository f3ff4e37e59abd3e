package se.bas.domain.contact;

/** For whom an agency can have a ladder of its own. */
public enum TargetGroup {
    /** Everybody for whom nothing else is chosen. */
    GENERAL,
    YOUNG,
    /** Whose treatment has just ended. */
    AFTER_TREATMENT
}
