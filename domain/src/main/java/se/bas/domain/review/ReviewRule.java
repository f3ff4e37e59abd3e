package se.bas.domain.review;

/**
 * Why an access is looked at whatever chance says (LOG-07, LOG-09). What each chooses the database says, where the log is; an
 * access may be chosen by several, or by chance alone.
 */
public enum ReviewRule {
    /** It was an emergency access; every one of them is reviewed (CON-44). */
    EMERGENCY,
    /** The participant's identity is protected; every access is reviewed (CON-41). */
    PROTECTED_IDENTITY,
    /** Staff member and participant have the same surname: that they have is told, and whose it is not (LOG-10). */
    SAME_SURNAME,
    /** It made them more than thirty in a day, or more than three times what is usual for the staff member. */
    MANY_PARTICIPANTS,
    /** From 22 to 6, Swedish time. */
    AT_NIGHT,
    /** A Saturday, a Sunday or a public holiday. */
    ON_A_DAY_OFF,
    /** It was the fifth within an hour that was denied. */
    REPEATED_DENIALS,
    /** It was the twentieth search of a day after which nothing was opened. */
    SEARCHES_WITHOUT_OPENING,
    /** It rests on a consent that was withdrawn before; there must be none. */
    AFTER_WITHDRAWAL,
    /** The own agency's information, without a part in the case on that day; covers are another ground. */
    NOT_ASSIGNED,
    /** By whoever was the main caseworker before, after another had become it. */
    AFTER_CASEWORKER_CHANGE,
    /** The participation had been closed for more than ninety days. */
    CLOSED_CASE
}
