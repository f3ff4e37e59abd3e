package se.bas.domain.listing;

/** A list whose views can be saved. */
public enum ListKind {
    CASES,
    LOG
}
