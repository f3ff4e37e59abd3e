package se.bas.application.casework;

/** What the list of my cases says of each, and can be asked not to say; the name cannot. */
public enum CaseColumn {
    CASE_NUMBER,
    NUMBER,
    CASEWORKER,
    OPENED,
    LAST_EVENT
}
