package se.bas.domain.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The quarterly look at who still needs what (IDA-08): in each calendar quarter somebody says of every mandate in force
 * that began before it that it is still needed, or ends it.
 */
public final class Attestation {
    private static final int MONTHS = 3;
    private static final int DAYS_TO_DO_IT_IN = 30;

    private Attestation() {}

    /** The first day of the calendar quarter that a day is in. */
    public static LocalDate quarter(LocalDate day) {
        int month = (day.getMonthValue() - 1) / MONTHS * MONTHS + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** The last day on which this quarter's list is in time: the thirtieth of the quarter. */
    public static LocalDate inTimeUntil(LocalDate today) {
        return quarter(today).plusDays(DAYS_TO_DO_IT_IN - 1L);
    }

    /**
     * Whether it is to be said of a mandate, still in this quarter.
     *
     * @param from its first day
     * @param attested the day when it last was; null when it never was
     */
    public static boolean isDue(MandateState state, LocalDate from, @Nullable LocalDate attested, LocalDate today) {
        LocalDate quarter = quarter(today);
        return state == MandateState.IN_FORCE
                && from.isBefore(quarter)
                && (attested == null || attested.isBefore(quarter));
    }
}
