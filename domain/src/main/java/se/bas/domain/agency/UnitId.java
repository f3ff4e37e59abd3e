package se.bas.domain.agency;

import java.util.UUID;

/** Names a unit of an agency. */
public record UnitId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
