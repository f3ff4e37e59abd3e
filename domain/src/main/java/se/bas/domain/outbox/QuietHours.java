package se.bas.domain.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Nobody gets a message between an hour of the evening and one of the morning, in Sweden.
 *
 * @param from the hour of the evening
 * @param until the hour of the morning
 */
public record QuietHours(int from, int until) {
    /** From eight to eight. */
    public static final QuietHours USUAL = new QuietHours(20, 8);

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    public QuietHours {
        if (until >= from) {
            throw new IllegalArgumentException("the morning ends before the evening begins");
        }
    }

    /** The instant itself, or when the quiet hours end next. */
    public Instant notBefore(Instant at) {
        LocalTime evening = LocalTime.of(from, 0);
        LocalTime morning = LocalTime.of(until, 0);
        ZonedDateTime there = at.atZone(SWEDEN);
        LocalTime time = there.toLocalTime();
        if (time.isBefore(morning)) {
            return there.with(morning).toInstant();
        }
        return time.isBefore(evening)
                ? at
                : there.toLocalDate().plusDays(1).atTime(morning).atZone(SWEDEN).toInstant();
    }
}
