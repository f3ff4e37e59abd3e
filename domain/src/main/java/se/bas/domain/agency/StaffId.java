package se.bas.domain.agency;

import java.util.UUID;

/** Names a member of an agency's staff. */
public record StaffId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
