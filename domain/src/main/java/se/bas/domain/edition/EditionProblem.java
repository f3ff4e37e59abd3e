package se.bas.domain.edition;

/** Why an edition could not be written or taken back. What is wrong within its content the rules of its kind say. */
public enum EditionProblem {
    /** It takes an administrator. */
    NOT_YOURS(""),
    /** None of the asker's agency, or there is no such item. */
    NOT_FOUND(""),
    FROM_MISSING("from"),
    FROM_IN_THE_PAST("from"),
    /** More than twelve months ahead. */
    FROM_TOO_FAR("from"),
    /** Somebody else has written one since (UIX-14). */
    WRITTEN_MEANWHILE(""),
    /** Twenty of one item have been written on this day; they are kept for ever and read as a whole. */
    TOO_MANY_TODAY(""),
    /** Just what holds on its first day without it. */
    NOTHING_CHANGED("content"),
    /** What has been in force is followed by another, not taken back. */
    IN_FORCE_ALREADY(""),
    WITHDRAWN_ALREADY("");

    private final String field;

    EditionProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it stands by none. */
    public String field() {
        return field;
    }
}
