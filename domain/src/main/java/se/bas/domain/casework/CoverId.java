package se.bas.domain.casework;

import java.util.UUID;

/** Names a cover: that somebody stands in with a case for a time. */
public record CoverId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
