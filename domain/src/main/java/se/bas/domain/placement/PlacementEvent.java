package se.bas.domain.placement;

/** What can happen to a placement. Which of it can when: {@link PlacementState}. */
public enum PlacementEvent {
    /** Another version of the agreement is written. */
    WRITE,
    /** One of the three approves the version that waits. */
    APPROVE,
    /** It has begun, on the day that was agreed. */
    START,
    EXTEND,
    SHORTEN,
    END,
    /** It does not come about. */
    CANCEL,
    /** It is followed up more often, or less. */
    CHANGE_RHYTHM
}
