package se.bas.domain.participation;

/** How far somebody has come in treatment (PRO-02). */
public enum TreatmentStage {
    ENDED,
    FINAL_PHASE,
    /** Still to come, or under way: not yet in the target group. */
    EARLIER
}
