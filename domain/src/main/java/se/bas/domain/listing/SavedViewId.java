package se.bas.domain.listing;

import java.util.UUID;

/** A saved view of a list. */
public record SavedViewId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
