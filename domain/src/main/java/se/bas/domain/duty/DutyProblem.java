package se.bas.domain.duty;

/** Why a sheet could not be written. */
public enum DutyProblem {
    /** No number is known, so nobody could be told who it is about. */
    NUMBER_UNKNOWN(""),
    /** The identity is protected: what is told of such a person is decided case by case, outside the sheet (CON-41). */
    PROTECTED(""),
    FROM_MISSING("registeredFrom"),
    FROM_TO_COME("registeredFrom"),
    UNTIL_BEFORE_FROM("registeredUntil"),
    /** Too long, more than a line, or with a personal identity number in it. */
    FUND_WRONG("unemploymentFund"),
    CATEGORY_MISSING("jobSeekerCategory"),
    /** Too long, more than a line, or with a personal identity number in it. */
    CATEGORY_WRONG("jobSeekerCategory"),
    /** There are days, and no programme. */
    PROGRAMME_MISSING("programme"),
    /** Too long, more than a line, or with a personal identity number in it. */
    PROGRAMME_WRONG("programme"),
    PROGRAMME_FROM_MISSING("programmeFrom"),
    PROGRAMME_UNTIL_BEFORE_FROM("programmeUntil"),
    REPORT_TO_COME("lastActivityReport"),
    /** Somebody else has written since it was read (UIX-14). */
    CHANGED_MEANWHILE("");

    private final String field;

    DutyProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
