package se.bas.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Local days in Sweden, both ends included. */
public record ConsentPeriod(LocalDate from, LocalDate until) {
    /** Decision time is local time in Sweden (CON-11). */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    public ConsentPeriod {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a period must not end before it begins");
        }
    }

    public boolean begunAt(Instant at) {
        return !day(at).isBefore(from);
    }

    public boolean overAt(Instant at) {
        return day(at).isAfter(until);
    }

    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }
}
