package se.bas.domain.edition;

import java.util.UUID;

/** A version of an item. */
public record EditionId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
