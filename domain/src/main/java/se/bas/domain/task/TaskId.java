package se.bas.domain.task;

import java.util.UUID;

/** A task. */
public record TaskId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
