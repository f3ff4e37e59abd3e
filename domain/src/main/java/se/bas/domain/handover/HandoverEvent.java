package se.bas.domain.handover;

/** What can happen to a handover. A name is kept in the database, so it never changes. */
public enum HandoverEvent {
    WRITE,
    PROPOSE,
    WITHDRAW,
    /** The receiver's, as the two below: told to the sender under a ground of the receiver's own (D4). */
    ACCEPT,
    DECLINE,
    COMPLETE
}
