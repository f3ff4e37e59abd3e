package se.bas.domain.handover;

import java.util.UUID;

/** An agreement that hands somebody over. */
public record HandoverId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
