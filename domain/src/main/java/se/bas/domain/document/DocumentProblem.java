package se.bas.domain.document;

/** Why a document could not be kept, or not marked. One field each. */
public enum DocumentProblem {
    TITLE_MISSING("title"),
    TITLE_TOO_LONG("title"),
    /** A personal identity number stands in it; titles stand in lists (PNR-09). */
    NUMBER_IN_TITLE("title"),
    CATEGORY_MISSING("category"),
    CATEGORY_NOT_POSSIBLE("category"),
    DAY_MISSING("day"),
    DAY_IN_THE_FUTURE("day"),
    SOURCE_MISSING("source"),
    RECEIVED_FROM_MISSING("receivedFrom"),
    RECEIVED_FROM_TOO_LONG("receivedFrom"),
    FILE_NAME_MISSING("file"),
    /** A personal identity number stands in the file's name (PNR-09). */
    NUMBER_IN_FILE_NAME("file"),
    FILE_EMPTY("file"),
    FILE_TOO_BIG("file"),
    TYPE_NOT_ALLOWED("file"),
    /** Its content is of another kind than its name says. */
    NOT_WHAT_IT_SAYS("file"),
    MACROS("file"),
    DAMAGED("file"),
    INFECTED("file"),
    /** There is a virus scanner, and it did not answer: nothing is kept that it has not seen. */
    SCANNER_AWAY("file"),
    REASON_TOO_SHORT("reason"),
    REASON_TOO_LONG("reason"),
    /** It has been marked as made in error; it gets no more versions, and no other mark. */
    ALREADY_MARKED("reason"),
    /** It has got another version since it was read. */
    CHANGED_MEANWHILE("file"),
    /** A letter stays as it was made and sent. */
    LETTER("file");

    private final String field;

    DocumentProblem(String field) {
        this.field = field;
    }

    /** The field of the form it stands by. */
    public String field() {
        return field;
    }
}
