package se.bas.domain.plan;

/** Who agrees on an agency's part of the plan: both, each for itself. */
public enum PlanParty {
    PARTICIPANT,
    AGENCY
}
