package se.bas.domain.consent;

/** Why a consent could not be registered (CON-12, CON-14–16). One field each. */
public enum ConsentProblem {
    RECIPIENT_MISSING("recipientUnit"),
    /** A unit of my own agency, or of one outside the collaboration. */
    RECIPIENT_NOT_POSSIBLE("recipientUnit"),
    CATEGORIES_MISSING("categories"),
    CATEGORY_NOT_POSSIBLE("categories"),
    /** Every category at once: a consent is never general. */
    CATEGORIES_ALL("categories"),
    PURPOSE_MISSING("purpose"),
    PURPOSE_NOT_POSSIBLE("purpose"),
    FROM_MISSING("from"),
    UNTIL_MISSING("until"),
    UNTIL_BEFORE_FROM("until"),
    UNTIL_IN_THE_PAST("until"),
    /** Longer than it may be: twelve months, or fewer where the agency says so. */
    PERIOD_TOO_LONG("until"),
    FORM_MISSING("form"),
    /** What was only said needs a witness. */
    WITNESS_MISSING("witness"),
    GIVEN_AT_MISSING("givenAt"),
    GIVEN_IN_THE_FUTURE("givenAt"),
    PLACE_MISSING("place"),
    LANGUAGE_MISSING("language"),
    /** Another language than Swedish, and nothing said of an interpreter (CON-18). */
    INTERPRETING_MISSING("interpreting"),
    INTERPRETER_MISSING("interpreter"),
    INFORMATION_MISSING("informationVersion"),
    NOT_VOLUNTARY("voluntary"),
    NOT_CAPABLE("capable"),
    PLACE_TOO_LONG("place"),
    WITNESS_TOO_LONG("witness"),
    INTERPRETER_TOO_LONG("interpreter"),
    LANGUAGE_NOT_POSSIBLE("language"),
    INFORMATION_NOT_POSSIBLE("informationVersion");

    private final String field;

    ConsentProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by. */
    public String field() {
        return field;
    }
}
