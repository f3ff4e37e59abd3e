package se.bas.domain.agency;

import java.util.UUID;

/** Names an agency. */
public record AgencyId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
