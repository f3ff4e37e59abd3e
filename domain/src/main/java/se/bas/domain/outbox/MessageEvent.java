package se.bas.domain.outbox;

/** What happened. */
public enum MessageEvent {
    /** It is handed over just now. Whether it was is known when another step follows. */
    SENDING,
    /** Whoever carries it has taken it. */
    SENT,
    /** It could not be handed over, and is tried again. */
    FAILED,
    /** It is not tried any more. */
    GIVEN_UP,
    /** It is not to be sent. */
    STOPPED;

    /** Whether nothing follows it. */
    public boolean last() {
        return switch (this) {
            case SENT, GIVEN_UP, STOPPED -> true;
            case SENDING, FAILED -> false;
        };
    }
}
