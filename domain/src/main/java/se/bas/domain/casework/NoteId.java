package se.bas.domain.casework;

import java.util.UUID;

/** A note. */
public record NoteId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
