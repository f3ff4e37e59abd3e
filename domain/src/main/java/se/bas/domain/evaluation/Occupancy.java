package se.bas.domain.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many were enrolled in a period (PRO-55). The day of enrolment counts, and so does the last day.
 *
 * @param personDays the enrolled of each day, together
 * @param fewest on any one day
 * @param most on any one day
 * @param months the same month by month; the first and the last may be parts of months
 */
public record Occupancy(LocalDate from, LocalDate until, long personDays, int fewest, int most, List<Month> months) {
    public Occupancy {
        months = List.copyOf(months);
    }

    /**
     * A month, or the part of it that is in the period.
     *
     * @param from its first day in the period
     */
    public record Month(LocalDate from, long personDays, int days) {
        public BigDecimal mean() {
            return Occupancy.mean(personDays, days);
        }
    }

    /**
     * Counts.
     *
     * @param until not before {@code from}
     */
    public static Occupancy of(Collection<Passage> all, LocalDate from, LocalDate until) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, until)) + 1;
        int[] change = new int[days + 1];
        for (Passage one : all) {
            if (one.enrolled() != null && !one.enrolled().isAfter(until)) {
                LocalDate last = one.exited() == null || one.exited().isAfter(until) ? until : one.exited();
                LocalDate first = one.enrolled().isBefore(from) ? from : one.enrolled();
                if (!last.isBefore(first)) {
                    change[at(from, first)]++;
                    change[at(from, last) + 1]--;
                }
            }
        }
        int now = 0;
        int fewest = Integer.MAX_VALUE;
        int most = 0;
        long total = 0;
        List<Month> months = new ArrayList<>();
        LocalDate begun = from;
        long inMonth = 0;
        for (int at = 0; at < days; at++) {
            LocalDate day = from.plusDays(at);
            now += change[at];
            fewest = Math.min(fewest, now);
            most = Math.max(most, now);
            total += now;
            inMonth += now;
            if (day.equals(YearMonth.from(day).atEndOfMonth()) || day.equals(until)) {
                months.add(new Month(begun, inMonth, at(begun, day) + 1));
                begun = day.plusDays(1);
                inMonth = 0;
            }
        }
        return new Occupancy(from, until, total, fewest, most, months);
    }

    private static int at(LocalDate from, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, day));
    }

    public int days() {
        return at(from, until) + 1;
    }

    /** Person-days / days, to one decimal, half up. */
    public BigDecimal mean() {
        return mean(personDays, days());
    }

    private static BigDecimal mean(long personDays, int days) {
        return BigDecimal.valueOf(personDays).divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP);
    }
}
