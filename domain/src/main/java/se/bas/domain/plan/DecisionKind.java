package se.bas.domain.plan;

/** What the employment service decides of its plan. */
public enum DecisionKind {
    /** It is confirmed, from a day on. */
    CONFIRMED,
    /** It is not in force any more. */
    ENDED
}
