package se.bas.domain.disclosure;

import java.util.UUID;

/** Names a log entry. */
public record EntryId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
