package se.bas.domain.handover;

/** Why somebody else becomes the main caseworker. */
public enum CaseworkerChangeReason {
    STAFF_LEAVES,
    ABSENCE,
    WORKLOAD,
    PARTICIPANT_WISH,
    MOVED,
    /** There was nobody before; not chosen, but found. */
    FIRST,
    OTHER
}
