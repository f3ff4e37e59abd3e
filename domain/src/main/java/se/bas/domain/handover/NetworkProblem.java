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
    /** Nobody was chosen to be added to the case. */
    COLLEAGUE_MISSING("staff"),
    /** Nobody of the agency who can have that part, by a mandate in force today and on the first day. */
    STAFF_WITHOUT_MANDATE("staff"),
    DAY_MISSING("day"),
    DAY_IN_THE_PAST("day"),
    DAY_TOO_FAR("day"),
    /** The one before has not been that for a day. */
    DAY_TOO_EARLY("day"),
    UNTIL_BEFORE_DAY("until"),
    UNTIL_TOO_FAR("until"),
    REASON_MISSING("reason"),
    /** Fewer than ten characters. */
    REASON_TOO_SHORT("reason"),
    REASON_TOO_LONG("reason"),
    NOTE_TOO_SHORT("note"),
    NOTE_TOO_LONG("note"),
    /** There is no day on which the participant meets the new one. */
    MEETING_MISSING("meeting"),
    MEETING_TOO_FAR("meeting"),
    PART_MISSING("part"),
    /** The main caseworker's, which is changed and not added. */
    PART_NOT_POSSIBLE("part"),
    ROLE_MISSING("role"),
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    REACH_TOO_LONG("reach"),
    SEES_TOO_LONG("sees"),
    /** It was taken away before. */
    ENDED(""),
    /** The participant's identity is protected: the unit's manager alone says who works with the case (CON-41). */
    PROTECTED_BY_MANAGER(""),
    /** The main caseworker's part does not end: somebody else follows (PRO-07). */
    MAIN_BY_CHANGE(""),
    /** Their part is over by that day already. */
    ENDS_BY_THEN("");

    private final String field;

    NetworkProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it is about how things stand. */
    public String field() {
        return field;
    }
}
