package se.bas.domain.handover;

/** What keeps a change of caseworker, or somebody in the network, from being written down. */
public enum NetworkProblem {
    FROM_MISSING("from"),
    CASES_MISSING("cases"),
    CASES_TOO_MANY("cases"),
    CASES_TWICE("cases"),
    /** Not in the unit, or from that day on not a case of whoever is to leave it. */
    NOT_THEIRS("cases"),
    STAFF_MISSING("staff"),
    /** Nobody who works with cases in the unit. */
    STAFF_NOT_POSSIBLE("staff"),
    SAME_STAFF("staff"),
    /** Works with the case in another part. */
    STAFF_WORKS_ALREADY("staff"),
    DAY_MISSING("day"),
    DAY_IN_THE_PAST("day"),
    DAY_TOO_FAR("day"),
    /** The one before has not been that for a day. */
    DAY_TOO_EARLY("day"),
    REASON_MISSING("reason"),
    NOTE_TOO_SHORT("note"),
    NOTE_TOO_LONG("note"),
    /** There is no day on which the participant meets the new one. */
    MEETING_MISSING("meeting"),
    MEETING_TOO_FAR("meeting"),
    ROLE_MISSING("role"),
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    REACH_TOO_LONG("reach"),
    SEES_TOO_LONG("sees"),
    /** It was taken away before. */
    ENDED("");

    private final String field;

    NetworkProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
