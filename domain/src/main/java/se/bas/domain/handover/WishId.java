package se.bas.domain.handover;

import java.util.UUID;

/** That one agency asks another for a handover. */
public record WishId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
