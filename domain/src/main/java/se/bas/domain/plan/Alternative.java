package se.bas.domain.plan;

/** What may come after the placement (PRO-20). */
public enum Alternative {
    MORE_PLACEMENT,
    /** A programme of the employment service. */
    PROGRAMME,
    REGULAR_STUDIES,
    WORK
}
