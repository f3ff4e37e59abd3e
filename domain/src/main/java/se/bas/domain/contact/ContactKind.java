package se.bas.domain.contact;

/** How one meets. */
public enum ContactKind {
    VISIT,
    HOME_VISIT,
    PHONE,
    VIDEO
}
