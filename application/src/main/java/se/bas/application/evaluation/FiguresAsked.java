package se.bas.application.evaluation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of which days figures are wanted. */
public record FiguresAsked(
        @Nullable LocalDate from, @Nullable LocalDate until) {
    /** Of fewer days nothing is counted: two periods that differ by some days would tell of single people. */
    public static final int DAYS_AT_LEAST = 90;

    private static final int YEARS_AT_MOST = 20;

    /** What is wrong with it; empty when nothing is. */
    Optional<FiguresProblem> problem(LocalDate today) {
        if (from == null) {
            return Optional.of(FiguresProblem.FROM_MISSING);
        }
        if (until == null) {
            return Optional.of(FiguresProblem.UNTIL_MISSING);
        }
        if (from.isAfter(today)) {
            return Optional.of(FiguresProblem.FROM_IN_THE_FUTURE);
        }
        if (until.isBefore(from.plusDays(DAYS_AT_LEAST - 1L))) {
            return Optional.of(FiguresProblem.PERIOD_TOO_SHORT);
        }
        return until.isBefore(from.plusYears(YEARS_AT_MOST))
                ? Optional.empty()
                : Optional.of(FiguresProblem.PERIOD_TOO_LONG);
    }
}
