package se.bas.domain.placement;

/**
 * Why a placement ended. It says nothing of health or relapse: those are information of their own, with an owner and a
 * category of their own (D2), and whoever may see a placement may not see them for that.
 */
public enum EndReason {
    /** Employed, there or elsewhere. */
    EMPLOYED,
    COMPLETED,
    /** Another placement follows. */
    NEXT_PLACEMENT,
    ABSENCE,
    /** It could not go on. */
    BROKEN_OFF,
    /** The employer could not go on. */
    EMPLOYER,
    DECEASED,
    OTHER
}
