package se.bas.domain.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.job.BackOff;
import se.bas.domain.outbox.MessageStep.Happened;
import se.bas.domain.outbox.MessageStep.Kind;
import se.bas.domain.outbox.MessageStep.Reason;

/**
 * Where a message stands, and what holds of whom it is for: all that decides whether it is handed over now.
 *
 * @param last what happened to it last; null when nothing has
 * @param dueAt when it is to be looked at next
 * @param worthlessFrom from when on it is not sent any more
 * @param wishHolds whether what the participant agreed to is the newest they said of the channel
 */
public record Standing(
        @Nullable Kind last,
        Instant dueAt,
        Instant worthlessFrom,
        boolean wishHolds,
        boolean deceased,
        boolean protectedIdentity) {

    /**
     * What is to happen to it now.
     *
     * @param lease so long whoever hands it over has for it, before somebody else does
     * @return empty when nothing is
     */
    public Optional<Happened> next(Instant now, Duration lease) {
        if ((last != null && last.last()) || now.isBefore(dueAt)) {
            return Optional.empty();
        }
        // What was begun and not noted may have arrived; it is handed over again under the same name, or stopped.
        Optional<Reason> stop = stop();
        if (stop.isPresent()) {
            return Optional.of(new Happened(Kind.STOPPED, stop.get(), null));
        }
        if (!now.isBefore(worthlessFrom)) {
            return Optional.of(new Happened(Kind.GIVEN_UP, Reason.TOO_LATE, null));
        }
        Instant allowed = QuietHours.notBefore(now);
        return allowed.isAfter(now)
                ? Optional.empty()
                : Optional.of(new Happened(Kind.SENDING, null, now.plus(lease)));
    }

    private Optional<Reason> stop() {
        if (protectedIdentity) {
            return Optional.of(Reason.PROTECTED);
        }
        if (deceased) {
            return Optional.of(Reason.DECEASED);
        }
        return wishHolds ? Optional.empty() : Optional.of(Reason.WISH_CHANGED);
    }

    /**
     * What follows when it could not be handed over.
     *
     * @param attempts how often it was tried
     */
    public static Happened failed(BackOff backOff, int attempts, Instant now) {
        return new Happened(Kind.FAILED, Reason.NO_ANSWER, QuietHours.notBefore(backOff.after(attempts, now)));
    }
}
