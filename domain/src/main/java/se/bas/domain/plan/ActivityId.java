package se.bas.domain.plan;

import java.util.UUID;

/** Something that is planned. */
public record ActivityId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
