package se.bas.domain.ground;

/** Why a ground could not be recorded (CON-06, CON-07). One field each. */
public enum RecordedGroundProblem {
    RECIPIENT_MISSING("recipientUnit"),
    /** A unit of my own agency, or of one outside the collaboration. */
    RECIPIENT_NOT_POSSIBLE("recipientUnit"),
    KIND_MISSING("kind"),
    /** My agency does not use it, or the law does not let it (CON-07). */
    KIND_NOT_POSSIBLE("kind"),
    CATEGORIES_MISSING("categories"),
    CATEGORY_NOT_POSSIBLE("categories"),
    /** Every category at once: a decision is about something. */
    CATEGORIES_ALL("categories"),
    PURPOSE_MISSING("purpose"),
    PURPOSE_NOT_POSSIBLE("purpose"),
    FROM_MISSING("from"),
    UNTIL_MISSING("until"),
    UNTIL_BEFORE_FROM("until"),
    UNTIL_IN_THE_PAST("until"),
    /** More than twelve months. */
    PERIOD_TOO_LONG("until"),
    DECISION_MAKER_MISSING("decisionMaker"),
    DECISION_MAKER_TOO_LONG("decisionMaker"),
    /** Fewer than thirty characters. */
    REASON_TOO_SHORT("reason"),
    REASON_TOO_LONG("reason");

    private final String field;

    RecordedGroundProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by. */
    public String field() {
        return field;
    }
}
