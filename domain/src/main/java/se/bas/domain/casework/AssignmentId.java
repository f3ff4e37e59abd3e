package se.bas.domain.casework;

import java.util.UUID;

/** Names the assignment of a staff member to a case file. */
public record AssignmentId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
