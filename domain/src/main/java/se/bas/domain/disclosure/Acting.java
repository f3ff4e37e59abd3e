package se.bas.domain.disclosure;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Actor;

/**
 * A use case under way: who, under what, why, and the one instant everything in it is decided by.
 *
 * @param declared why, null for a use case that reads no personal data
 * @param useCase its name, as the log has it
 */
public record Acting(
        Actor actor, MandateInForce mandate, @Nullable Purpose declared, String useCase, Instant at) {
    /**
     * Why personal data is read.
     *
     * @throws NullPointerException when the use case has not said so
     */
    public Purpose purpose() {
        return requireNonNull(declared, "a use case that reads personal data says what for");
    }

    /**
     * The same, as others read of it in their log: what somebody reads in order to act is theirs to know, and what is then
     * done with it is not (D4).
     *
     * @param reading name of the use case that reads the same and does nothing
     */
    public Acting reading(String reading) {
        return new Acting(actor, mandate, declared, reading, at);
    }
}
