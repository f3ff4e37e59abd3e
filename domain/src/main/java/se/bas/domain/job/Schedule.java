package se.bas.domain.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.consent.ConsentPeriod;

/**
 * Once every day in Sweden, also on those of 23 and of 25 hours: a time that the day does not have comes as much later as
 * the clocks were moved, a time that it has twice is its first.
 *
 * @param at local time in Sweden
 */
public record Schedule(LocalTime at, CatchUp catchUp) {
    /** When the run of a day is due. */
    public Instant due(LocalDate day) {
        return day.atTime(at).atZone(ConsentPeriod.ZONE).toInstant();
    }

    /** The newest day whose time has come. */
    public LocalDate latest(Instant now) {
        LocalDate today = ConsentPeriod.day(now);
        return due(today).isAfter(now) ? today.minusDays(1) : today;
    }

    /**
     * The days to run for now, in that order.
     *
     * @param done the newest day it has run for; null when it has never run, and then it begins with the newest
     */
    public List<LocalDate> due(@Nullable LocalDate done, Instant now) {
        LocalDate latest = latest(now);
        if (done == null) {
            return List.of(latest);
        }
        if (!done.isBefore(latest)) {
            return List.of();
        }
        return switch (catchUp) {
            case CatchUp.Latest() -> List.of(latest);
            case CatchUp.EveryDay(int days) ->
                later(done.plusDays(1), latest.minusDays(days - 1L))
                        .datesUntil(latest.plusDays(1))
                        .toList();
        };
    }

    /** When it runs next: now, when something is due. */
    public Instant next(@Nullable LocalDate done, Instant now) {
        if (!due(done, now).isEmpty()) {
            return now;
        }
        LocalDate latest = latest(now);
        // A clock that was put back: what is done stays done.
        return due((done == null ? latest : later(done, latest)).plusDays(1));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
