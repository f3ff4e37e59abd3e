package se.bas.domain.ground;

/** Where a recorded ground stands at an instant; computed, never stored. */
public enum GroundStatus {
    NOT_YET_VALID,
    ACTIVE,
    EXPIRED,
    REVOKED
}
