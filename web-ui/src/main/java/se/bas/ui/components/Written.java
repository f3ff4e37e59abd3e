package se.bas.ui.components;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Days and times as people in Sweden write them, ISO 8601 without the T (ACC-06). A day never breaks at its hyphens, on a
 * phone neither: an invisible word joiner stands behind each, since browsers break there whatever a stylesheet says.
 * {@code js/copy.js} takes it out of what is copied.
 */
public final class Written {
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final String WHOLE = "yyyy-\u2060MM-\u2060dd";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern(WHOLE);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(WHOLE + " HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern(WHOLE + " HH:mm:ss");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private Written() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static LocalDateTime now() {
        return LocalDateTime.now(ZONE).withSecond(0).withNano(0);
    }

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String minute(Instant at) {
        return MINUTE.format(at.atZone(ZONE));
    }

    public static String second(Instant at) {
        return SECOND.format(at.atZone(ZONE));
    }

    public static String clock(Instant at) {
        return CLOCK.format(at.atZone(ZONE));
    }

    /** As {@code november 2026}. */
    public static String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", Words.reader()).format(month);
    }
}
