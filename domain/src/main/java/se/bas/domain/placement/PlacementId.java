package se.bas.domain.placement;

import java.util.UUID;

/** A placement. */
public record PlacementId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
