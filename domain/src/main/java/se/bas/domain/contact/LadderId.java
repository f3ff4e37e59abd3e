package se.bas.domain.contact;

import java.util.UUID;

/** A ladder. */
public record LadderId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
