package se.bas.domain.document;

/** What a virus scanner said of a file that is kept. What it found something in is never kept. */
public enum Scan {
    /** It was looked through when it came, and nothing was found. */
    CLEAN,
    /** There was no scanner in this installation when it came. */
    NOT_SCANNED
}
