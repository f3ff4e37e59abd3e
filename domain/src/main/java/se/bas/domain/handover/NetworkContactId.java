package se.bas.domain.handover;

import java.util.UUID;

/** Somebody near a participant. */
public record NetworkContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
