package se.bas.domain.employer;

/** Why something about an employer could not be kept. */
public enum EmployerProblem {
    NAME_MISSING("name"),
    NAME_TOO_LONG("name"),
    NUMBER_MISSING("organisationNumber"),
    /** Not ten digits. */
    NUMBER_FORM("organisationNumber"),
    /** The check digit tells that it was mistyped. */
    NUMBER_CHECK_DIGIT("organisationNumber"),
    /** A sole trader's number is a person's. */
    NUMBER_PERSONAL("organisationNumber"),
    /** An employer with this number is in the register. */
    NUMBER_TAKEN("organisationNumber"),
    /** A number is for good; another is another employer. */
    NUMBER_FIXED("organisationNumber"),
    ADDRESS_TOO_LONG("address"),
    /** A personal identity number stands in one of the texts. */
    PERSONAL_NUMBER("text"),
    PERSON_MISSING("person"),
    PERSON_TOO_LONG("person"),
    /** Neither telephone nor mail. */
    NO_WAY_TO_REACH("phone"),
    PHONE_WRONG("phone"),
    EMAIL_WRONG("email"),
    KIND_MISSING("kind"),
    WHAT_MISSING("what"),
    WHAT_TOO_LONG("what"),
    /** Not between 1 and 40 hours a week, or the least is more than the most. */
    HOURS_WRONG("hoursMost"),
    /** Not between 1 and 99. */
    PLACES_WRONG("places"),
    FROM_MISSING("from"),
    UNTIL_BEFORE_FROM("until"),
    WAY_MISSING("way"),
    DAY_MISSING("day"),
    DAY_IN_THE_FUTURE("day"),
    TEXT_MISSING("text"),
    TEXT_TOO_LONG("text"),
    /** Somebody else has changed it since it was read (UIX-14). */
    CHANGED_MEANWHILE(""),
    /** It was removed or withdrawn before. */
    OVER_ALREADY("");

    private final String field;

    EmployerProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by; empty when it stands by none. */
    public String field() {
        return field;
    }
}
