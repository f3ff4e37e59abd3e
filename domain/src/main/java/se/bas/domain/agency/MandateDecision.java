package se.bas.domain.agency;

/** What became of a mandate that was granted. */
public enum MandateDecision {
    /** By a second person; from now on it counts. */
    APPROVED,
    /** By a second person. */
    DECLINED,
    /** By who granted it. */
    WITHDRAWN
}
