package se.bas.domain.plan;

/** Who does something that is planned. */
public enum PlanDoer {
    PARTICIPANT,
    /** The agency whose part of the plan it is. */
    AGENCY,
    TOGETHER
}
