package se.bas.application.handover;

import se.bas.domain.handover.HandoverEvent;

/** What a sender does with a handover that is written. */
public enum HandoverMove {
    PROPOSE(HandoverEvent.PROPOSE),
    WITHDRAW(HandoverEvent.WITHDRAW),
    COMPLETE(HandoverEvent.COMPLETE);

    private final HandoverEvent event;

    HandoverMove(HandoverEvent event) {
        this.event = event;
    }

    HandoverEvent event() {
        return event;
    }
}
