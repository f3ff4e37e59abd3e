package se.bas.domain.placement;

import java.util.UUID;

/** A follow-up of a placement. */
public record FollowUpId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
