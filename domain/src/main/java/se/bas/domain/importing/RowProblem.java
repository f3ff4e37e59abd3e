package se.bas.domain.importing;

/** What can be wrong with a row of a table and cannot be with a form. */
public enum RowProblem {
    /** The same person stands in an earlier row. */
    NUMBER_TWICE,
    /** An earlier row has the same case number. */
    CASE_NUMBER_TWICE,
    LEVEL_UNKNOWN,
    /** Only a coordination number has a level. */
    LEVEL_NOT_HERE,
    BIRTH_DATE_FORMAT,
    PROTECTION_UNKNOWN,
    /** A calculated cell shows what its program last made of it, which may be anything. */
    FORMULA,
    /** A cell that holds a number instead of text has lost its leading zero. */
    NOT_TEXT,
    TOO_LONG,
    /** Something stands beside the columns that have a heading. */
    BESIDE
}
