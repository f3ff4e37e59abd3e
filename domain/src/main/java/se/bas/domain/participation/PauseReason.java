package se.bas.domain.participation;

/** Why somebody pauses. */
public enum PauseReason {
    RELAPSE,
    TREATMENT,
    HEALTH,
    OTHER
}
