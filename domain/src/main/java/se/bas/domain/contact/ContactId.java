package se.bas.domain.contact;

import java.util.UUID;

/** A contact, planned or had. */
public record ContactId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
