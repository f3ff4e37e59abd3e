package se.bas.domain.outbox;

/** Why it failed, was given up or stopped. */
public enum MessageReason {
    /** Whoever sent it took it back. */
    TAKEN_BACK,
    /** What the participant said was taken back, or something else was said since. */
    WISH_CHANGED,
    DECEASED,
    PROTECTED,
    /** Its time was over before it could be handed over. */
    TOO_LATE,
    /** Whoever carries it did not answer, or asked to come back. */
    NO_ANSWER,
    /** Whoever carries it refused it for good: the address, as a rule. */
    REFUSED,
    /** The appointment that it reminds of was moved or cancelled. */
    TIME_CHANGED
}
