package se.bas.domain.edition;

/** Why an edition could not be written or taken back. What is wrong within its content the rules of its kind say. */
public enum EditionProblem {
    /** It takes an administrator. */
    NOT_YOURS,
    /** None of the asker's agency, or there is no such item. */
    NOT_FOUND,
    FROM_MISSING,
    FROM_IN_THE_PAST,
    /** More than twelve months ahead. */
    FROM_TOO_FAR,
    /** Somebody else has written one since (UIX-14). */
    WRITTEN_MEANWHILE,
    /** Just as the one before it. */
    NOTHING_CHANGED,
    /** What has been in force is followed by another, not taken back. */
    IN_FORCE_ALREADY,
    WITHDRAWN_ALREADY
}
