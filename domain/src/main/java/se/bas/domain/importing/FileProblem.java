package se.bas.domain.importing;

/** Why nothing could be read of a file. */
public enum FileProblem {
    EMPTY,
    TOO_BIG,
    /** Neither XLSX nor text, whatever its name is. */
    NOT_A_TABLE,
    /** An Excel file of the kind before 2007, or one with a password. */
    OLD_OR_LOCKED,
    MACROS,
    /** More inside than the outside promises. */
    TOO_MUCH_INSIDE,
    BROKEN,
    TOO_MANY_ROWS,
    /** No row under the headings. */
    NO_ROWS,
    HEADING_MISSING,
    HEADING_TWICE,
    HEADING_UNKNOWN
}
