package se.bas.domain.review;

import java.util.UUID;

/** One review of a period of the log. */
public record ReviewId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
