package se.bas.domain.review;

/** Why a review could not be begun, judged, answered or closed. */
public enum ReviewProblem {
    /** It takes an auditor. */
    NOT_YOURS(""),
    NOT_FOUND(""),
    FROM_MISSING("from"),
    UNTIL_MISSING("until"),
    LAST_BEFORE_FIRST("until"),
    /** The last day is today or later: what chance chooses must not depend on when one asks. */
    NOT_OVER_YET("until"),
    /** More than a quarter of a year. */
    TOO_LONG("until"),
    NO_SUCH_UNIT("unit"),
    /** The same unit and days were taken up before. */
    BEGUN_ALREADY(""),
    /** Nobody reviews their own access (LOG-05). */
    OWN_ACCESS(""),
    STATE_MISSING("state"),
    /** Does not follow on what it is. */
    NOT_NOW("state"),
    NOTE_MISSING("note"),
    NOTE_TOO_LONG("note"),
    /** Somebody else has judged it since it was read (UIX-14). */
    JUDGED_MEANWHILE(""),
    /** The staff member has answered, or is not asked any more. */
    NOT_ASKED(""),
    DUTY_MISSING("duty"),
    /** Somebody has noted it before. */
    DUTY_NOTED("duty"),
    /** A suspicion is closed when everything that has to be thought of is done, or noted as not needed. */
    DUTIES_LEFT("state"),
    /** Some are open, asked about or suspected. */
    ITEMS_LEFT(""),
    REVIEW_CLOSED("");

    private final String field;

    ReviewProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
