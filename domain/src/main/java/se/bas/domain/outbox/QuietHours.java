package se.bas.domain.outbox;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Nobody gets a message between eight in the evening and eight in the morning, in Sweden. */
public final class QuietHours {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private QuietHours() {}

    /** The instant itself, or the next eight o'clock in the morning. */
    public static Instant notBefore(Instant at) {
        ZonedDateTime there = at.atZone(SWEDEN);
        LocalTime time = there.toLocalTime();
        if (time.isBefore(MORNING)) {
            return there.with(MORNING).toInstant();
        }
        return time.isBefore(EVENING)
                ? at
                : there.toLocalDate().plusDays(1).atTime(MORNING).atZone(SWEDEN).toInstant();
    }
}
