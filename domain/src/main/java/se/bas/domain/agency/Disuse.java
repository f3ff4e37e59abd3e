package se.bas.domain.agency;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For how long a mandate in force has gone unused, and when the system ends it for that (IDA-08). Acting under it, on a page
 * or through the API, is use; one is used by its holder alone.
 *
 * @param since the day of the last use; when it never was used, the day from which that counts
 * @param used whether that day is one of use; else it is the one from which counting began
 */
public record Disuse(LocalDate since, boolean used) {
    /** How many whole days without use end it. Whoever needs the number reads it here. */
    public static final int DAYS = 90;

    /** For how many days those who look after it are told beforehand. */
    public static final int DAYS_TOLD = 14;

    /**
     * Of one mandate.
     *
     * @param from its first day
     * @param countsFrom the day it was approved, or from which use is known of at all
     * @param usedOn the day of the last use; null when it never was
     */
    public static Disuse of(LocalDate from, LocalDate countsFrom, @Nullable LocalDate usedOn) {
        LocalDate latest = Stream.of(from, countsFrom)
                .filter(day -> usedOn == null || day.isAfter(usedOn))
                .max(LocalDate::compareTo)
                .orElse(usedOn == null ? from : usedOn);
        return new Disuse(latest, latest.equals(usedOn));
    }

    /** The last day on which using it keeps it. */
    public LocalDate lastDay() {
        return since.plusDays(DAYS);
    }

    /** Whether it has come so far that it is ended. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    /** Whether those who look after it are told, from fourteen days before the last on. */
    public boolean isTold(LocalDate today) {
        return !today.isBefore(lastDay().minusDays(DAYS_TOLD));
    }
}
