package se.bas.domain.document;

import java.util.UUID;

/** A document: what all its versions have in common. */
public record DocumentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
