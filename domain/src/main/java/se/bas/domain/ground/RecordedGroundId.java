package se.bas.domain.ground;

import java.util.UUID;

/** Names a recorded ground. */
public record RecordedGroundId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
