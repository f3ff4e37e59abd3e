package se.bas.domain.employer;

import java.util.UUID;

/** An employer in an agency's register. */
public record EmployerId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
