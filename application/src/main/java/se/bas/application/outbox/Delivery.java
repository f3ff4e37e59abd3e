package se.bas.application.outbox;

/** What came of handing a message over. */
public enum Delivery {
    /** Whoever carries it has it. */
    ACCEPTED,
    /** Not now: nobody answered, or they said that it may work later. It may have arrived all the same. */
    NOT_NOW,
    /** Never: they refused it. */
    REFUSED
}
