package se.bas.domain.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.job.BackOff;
import se.bas.domain.outbox.MessageStep.Happened;

/**
 * Where a message stands, and what holds of whom it is for: all that decides whether it is handed over now.
 *
 * @param last what happened to it last; null when nothing has
 * @param dueAt when it is to be looked at next
 * @param worthlessFrom from when on it is not sent any more
 * @param wishHolds whether what the participant agreed to is the newest they said of the channel
 */
public record Standing(
        @Nullable MessageEvent last,
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
    public Optional<Happened> next(Instant now, Duration lease, QuietHours quiet) {
        if ((last != null && last.last()) || now.isBefore(dueAt)) {
            return Optional.empty();
        }
        // What was begun and not noted may have arrived; it is handed over again under the same name, or stopped.
        Optional<MessageReason> stop = stop();
        if (stop.isPresent()) {
            return Optional.of(new Happened(MessageEvent.STOPPED, stop.get(), null));
        }
        if (!now.isBefore(worthlessFrom)) {
            return Optional.of(new Happened(MessageEvent.GIVEN_UP, MessageReason.TOO_LATE, null));
        }
        Instant allowed = quiet.notBefore(now);
        return allowed.isAfter(now)
                ? Optional.empty()
                : Optional.of(new Happened(MessageEvent.SENDING, null, now.plus(lease)));
    }

    private Optional<MessageReason> stop() {
        if (protectedIdentity) {
            return Optional.of(MessageReason.PROTECTED);
        }
        if (deceased) {
            return Optional.of(MessageReason.DECEASED);
        }
        return wishHolds ? Optional.empty() : Optional.of(MessageReason.WISH_CHANGED);
    }

    /**
     * What follows when it could not be handed over.
     *
     * @param attempts how often it was tried
     */
    public static Happened failed(BackOff backOff, int attempts, QuietHours quiet, Instant now) {
        return new Happened(
                MessageEvent.FAILED, MessageReason.NO_ANSWER, quiet.notBefore(backOff.after(attempts, now)));
    }
}
