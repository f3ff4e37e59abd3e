package se.bas.domain.letter;

/** Why a letter could not be made. One field each. */
public enum LetterProblem {
    TEMPLATE_MISSING("template"),
    /** It reads otherwise since the writer saw it; nothing is made of words that nobody has seen. */
    TEMPLATE_CHANGED("template"),
    DECEASED("template"),
    LANGUAGE_MISSING("language"),
    CATEGORY_MISSING("category"),
    CATEGORY_NOT_POSSIBLE("category"),
    AT_MISSING("at"),
    AT_IN_THE_PAST("at"),
    PLACE_MISSING("place"),
    PLACE_TOO_LONG("place"),
    PHONE_MISSING("phone"),
    PHONE_NOT_POSSIBLE("phone"),
    /** Where somebody with protected personal data lives is in no letter of ours (CON-41). */
    ADDRESS_PROTECTED("address"),
    ADDRESS_TOO_LONG("address"),
    /** A personal identity number stands in it, and would be seen through the window (PNR-09). */
    NUMBER_IN_ADDRESS("address"),
    HEADING_MISSING("heading"),
    HEADING_TOO_LONG("heading"),
    NUMBER_IN_HEADING("heading"),
    HEADING_NOT_FILLED_IN("heading"),
    /** An ordinary letter says what its writer writes, and nothing that the template brings. */
    BODY_MISSING("body"),
    BODY_TOO_LONG("body"),
    /** Something is still waiting in braces to be filled in. */
    BODY_NOT_FILLED_IN("body");

    private final String field;

    LetterProblem(String field) {
        this.field = field;
    }

    /** The field that it is about. */
    public String field() {
        return field;
    }
}
