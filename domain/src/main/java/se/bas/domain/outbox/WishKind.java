package se.bas.domain.outbox;

/** What was said, or happened. */
public enum WishKind {
    /** Messages may come, to this address. */
    AGREED,
    /** None by this channel. */
    DECLINED,
    /** The participant has died: none by any channel, whatever is written down afterwards (CON-42). */
    DECEASED
}
