package se.bas.domain.casework;

/** Why a cover could not be given. One field each. */
public enum CoverProblem {
    STAFF_MISSING("staff"),
    /** Neither the manager nor somebody who works with cases in the unit that holds this one. */
    STAFF_NOT_POSSIBLE("staff"),
    FROM_MISSING("from"),
    FROM_IN_THE_PAST("from"),
    UNTIL_MISSING("until"),
    UNTIL_BEFORE_FROM("until"),
    /** More than thirty days. */
    PERIOD_TOO_LONG("until"),
    /** Fewer than ten characters. */
    REASON_TOO_SHORT("reason"),
    REASON_TOO_LONG("reason");

    private final String field;

    CoverProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by. */
    public String field() {
        return field;
    }
}
