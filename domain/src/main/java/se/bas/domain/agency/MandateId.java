package se.bas.domain.agency;

import java.util.UUID;

/** Names a mandate. */
public record MandateId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
