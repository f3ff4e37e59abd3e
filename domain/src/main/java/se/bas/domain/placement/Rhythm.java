package se.bas.domain.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.bas.domain.task.WorkingDays;

/**
 * How often a placement is followed up: dense to begin with, then sparser (PRO-11).
 *
 * @param first the first within so many working days
 * @param weekly then so many weeks, once a week
 * @param fortnightsUntil then every second week, until the end of this week; then once a month
 */
public record Rhythm(int first, int weekly, int fortnightsUntil) {
    public static final int FIRST_AT_MOST = 10;
    public static final int WEEKLY_AT_MOST = 26;
    public static final int FORTNIGHTS_AT_MOST = 52;
    /** As PRO-11 has it. */
    public static final Rhythm USUAL = new Rhythm(3, 4, 12);

    private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) (\\d{1,2}) (\\d{1,2})");
    private static final int FORTNIGHT = 2;

    public Rhythm {
        if (!possible(first, weekly, fortnightsUntil)) {
            throw new IllegalArgumentException("not a rhythm");
        }
    }

    /** A rhythm of these numbers; empty when they are outside the bounds, or the fortnights would end before they begin. */
    public static Optional<Rhythm> of(int first, int weekly, int fortnightsUntil) {
        return possible(first, weekly, fortnightsUntil)
                ? Optional.of(new Rhythm(first, weekly, fortnightsUntil))
                : Optional.empty();
    }

    private static boolean possible(int first, int weekly, int fortnightsUntil) {
        return first >= 1
                && first <= FIRST_AT_MOST
                && weekly >= 0
                && weekly <= WEEKLY_AT_MOST
                && fortnightsUntil >= weekly
                && fortnightsUntil <= FORTNIGHTS_AT_MOST;
    }

    /**
     * What was stored.
     *
     * @throws IllegalArgumentException for anything but what {@link #stored()} gives
     */
    public static Rhythm read(String stored) {
        Matcher words = WORDS.matcher(stored);
        if (!words.matches()) {
            throw new IllegalArgumentException("not a stored rhythm");
        }
        return new Rhythm(
                Integer.parseInt(words.group(1)), Integer.parseInt(words.group(2)), Integer.parseInt(words.group(3)));
    }

    public String stored() {
        return first + " " + weekly + " " + fortnightsUntil;
    }

    /**
     * The days on which a placement is to be followed up. A day that is not worked is the next that is; two that fall on one
     * are one. None is after the last day.
     *
     * @param start its first day
     * @param until its last day
     */
    public List<LocalDate> days(LocalDate start, LocalDate until, WorkingDays working) {
        List<LocalDate> days = new ArrayList<>();
        add(days, working.after(start, first), until, working);
        for (int week = 1; week <= weekly; week++) {
            add(days, start.plusWeeks(week), until, working);
        }
        for (int week = weekly + FORTNIGHT; week <= fortnightsUntil; week += FORTNIGHT) {
            add(days, start.plusWeeks(week), until, working);
        }
        LocalDate dense = start.plusWeeks(lastDenseWeek());
        // Each from the same day, so that the 31st is back after a month of 30.
        for (int month = 1; !dense.plusMonths(month).isAfter(until); month++) {
            add(days, dense.plusMonths(month), until, working);
        }
        return days.stream().distinct().sorted().toList();
    }

    private int lastDenseWeek() {
        return weekly + (fortnightsUntil - weekly) / FORTNIGHT * FORTNIGHT;
    }

    private static void add(List<LocalDate> days, LocalDate nominal, LocalDate until, WorkingDays working) {
        LocalDate day = nominal;
        while (!working.worked(day)) {
            day = day.plusDays(1);
        }
        if (!day.isAfter(until)) {
            days.add(day);
        }
    }
}
