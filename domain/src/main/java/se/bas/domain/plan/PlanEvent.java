package se.bas.domain.plan;

/** What can happen to an agency's part of the plan. Which of it can when: {@link PlanState}. */
public enum PlanEvent {
    /** A version is written. */
    WRITE,
    /** The participant, or the agency, agrees to the version that waits. */
    APPROVE,
    /** The participant does not agree to the version that waits. */
    DECLINE,
    /** Something that was planned is done. */
    DO,
    /** It does not hold any more. */
    END
}
