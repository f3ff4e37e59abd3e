package se.bas.domain.outbox;

import java.util.UUID;

/** A message. Whoever carries it knows it by this too, so that it arrives once. */
public record MessageId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
