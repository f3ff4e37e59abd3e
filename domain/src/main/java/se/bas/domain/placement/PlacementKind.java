package se.bas.domain.placement;

/** What a placement is for (PRO-10). */
public enum PlacementKind {
    /** Arbetsträning. */
    WORK_TRAINING,
    /** Praktik inför anställning. */
    BEFORE_EMPLOYMENT,
    OTHER
}
