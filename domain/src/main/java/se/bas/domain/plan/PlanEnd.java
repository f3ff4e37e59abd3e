package se.bas.domain.plan;

/** Why a plan does not hold any more. It says nothing of health or relapse, which have categories of their own (D2). */
public enum PlanEnd {
    /** What was planned is done. */
    CARRIED_OUT,
    /** Another plan takes over, for instance one of the employment service alone. */
    TAKEN_OVER,
    /** The participant does not want it any more. */
    PARTICIPANT_WISH,
    DECEASED,
    OTHER
}
