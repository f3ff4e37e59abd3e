package se.bas.domain.ground;

/** Where a recorded ground stands at an instant; computed, never stored. */
public enum GroundStatus {
    NOT_YET_VALID,
    ACTIVE,
    /** It would be in force, and its discloser does not use the provision today: nothing is disclosed by it. */
    NOT_USED,
    EXPIRED,
    REVOKED
}
