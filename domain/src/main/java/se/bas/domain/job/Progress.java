package se.bas.domain.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a job has come in one agency.
 *
 * @param done the newest day it has run for; null when it has never run
 * @param failures how often it has broken since, in a row
 * @param failedAt when it broke last; null when it has not since
 */
public record Progress(
        @Nullable LocalDate done, int failures, @Nullable Instant failedAt) {
    public Progress {
        if ((failures == 0) != (failedAt == null)) {
            throw new IllegalArgumentException("what has failed has an instant");
        }
    }

    /**
     * The one day to run for now: the first of those that are due, so that days are made up for in order. Empty while
     * nothing is due, or while it is too early to try again.
     */
    public Optional<LocalDate> now(Schedule schedule, BackOff backOff, Instant now) {
        Instant failed = failedAt;
        return failed != null && now.isBefore(backOff.after(failures, failed))
                ? Optional.empty()
                : schedule.due(done, now).stream().findFirst();
    }

    /** When it runs next, as far as can be said now. */
    public Instant next(Schedule schedule, BackOff backOff, Instant now) {
        Instant next = schedule.next(done, now);
        Instant failed = failedAt;
        if (failed == null) {
            return next;
        }
        Instant again = backOff.after(failures, failed);
        return again.isAfter(next) ? again : next;
    }
}
