package se.bas.domain.consent;

import java.util.UUID;

/** Names a consent. */
public record ConsentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
