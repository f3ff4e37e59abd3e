package se.bas.domain.placement;

import java.util.UUID;

/** What one employer is told about a participant. */
public record PresentationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
