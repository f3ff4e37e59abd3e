package se.bas.domain.participation;

import java.util.UUID;

/** A step of a participation. */
public record EnrolmentStepId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
