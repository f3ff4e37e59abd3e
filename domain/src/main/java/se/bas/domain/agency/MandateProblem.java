package se.bas.domain.agency;

/** Why a mandate could not be granted (D2, IDA-05, IDA-06). One field each. */
public enum MandateProblem {
    PERSON_MISSING("person"),
    /** Not of this agency. */
    PERSON_UNKNOWN("person"),
    /** Nobody grants themselves anything. */
    PERSON_SELF("person"),
    AFFILIATION_MISSING("affiliation"),
    /** Has a space in it, or is too long. */
    AFFILIATION_FORM("affiliation"),
    /** Ends in another organisation number than the agency's (IDA-02). */
    AFFILIATION_OTHER_ORGANISATION("affiliation"),
    /** Somebody is already known by it. */
    AFFILIATION_KNOWN("affiliation"),
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    UNIT_MISSING("unit"),
    /** Another agency's; or, for a manager, another than the own. */
    UNIT_NOT_YOURS("unit"),
    ROLE_MISSING("role"),
    /** A manager grants only those that work with cases. */
    ROLE_NOT_YOURS("role"),
    ADMINISTRATOR_AND_AUDITOR("role"),
    CASEWORK_AND_AUDITOR("role"),
    /** The same role in the same unit on the same days. */
    ALREADY_HELD("role"),
    FROM_MISSING("from"),
    FROM_IN_THE_PAST("from"),
    UNTIL_MISSING("until"),
    UNTIL_BEFORE_FROM("until"),
    /** More than twelve months. */
    PERIOD_TOO_LONG("until");

    private final String field;

    MandateProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by. */
    public String field() {
        return field;
    }
}
