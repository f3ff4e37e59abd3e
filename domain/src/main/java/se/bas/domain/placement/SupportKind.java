package se.bas.domain.placement;

/** What the employer is paid for employing somebody. */
public enum SupportKind {
    /** Lönebidrag. */
    WAGE_SUBSIDY,
    /** Nystartsjobb. */
    NEW_START_JOB,
    /** Introduktionsjobb. */
    INTRODUCTORY_JOB,
    OTHER
}
