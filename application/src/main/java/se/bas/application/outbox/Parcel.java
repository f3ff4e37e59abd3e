package se.bas.application.outbox;

import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageText;

/**
 * What whoever carries a message gets, and no more: neither whose case it is nor why.
 *
 * @param attempt which attempt it is; the number of the step that says it is under way
 */
public record Parcel(MessageId id, Channel channel, String address, MessageText text, int attempt) {
    /** Without what it says and where it goes, for whatever writes it down. */
    @Override
    public String toString() {
        return id + " " + channel;
    }
}
