package se.bas.application.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import se.bas.domain.consent.ConsentPeriod;

/**
 * Reads the demo population's days and times: {@code 2015-04-29}, or {@code -P5D} for five days before the day of
 * loading and {@code P1M} for a month after it, so that the caseload of today is alive whenever it is loaded. A time is a
 * day and an hour: {@code 2015-04-29T10:30}, {@code -P5D 10:30}. Local days and times in Sweden.
 */
record DemoCalendar(LocalDate today) {
    static DemoCalendar of(Instant loading) {
        return new DemoCalendar(ConsentPeriod.day(loading));
    }

    LocalDate day(String text) {
        return relative(text) ? today.plus(Period.parse(text)) : LocalDate.parse(text);
    }

    /** As {@link #day}, but a relative day on a weekend is the Friday before, and the Monday after when it is to come. */
    LocalDate workday(String text) {
        LocalDate day = day(text);
        int beyondFriday = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        if (!relative(text) || beyondFriday <= 0) {
            return day;
        }
        return text.startsWith("-") ? day.minusDays(beyondFriday) : day.plusDays(3L - beyondFriday);
    }

    Instant at(String text) {
        int space = text.indexOf(' ');
        LocalDateTime at = relative(text)
                ? workday(text.substring(0, space)).atTime(LocalTime.parse(text.substring(space + 1)))
                : LocalDateTime.parse(text);
        return at.atZone(ConsentPeriod.ZONE).toInstant();
    }

    private static boolean relative(String text) {
        return text.startsWith("P") || text.startsWith("-P");
    }
}
