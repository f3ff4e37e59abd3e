package se.bas.domain.casework;

import java.util.UUID;

/**
 * Joins what the agencies of one collaboration hold on the same person. A random number without content; never shown,
 * sent, exported or put in an address, so its text tells nothing.
 */
public record ParticipantId(UUID value) {
    @Override
    public String toString() {
        return "participant";
    }
}
