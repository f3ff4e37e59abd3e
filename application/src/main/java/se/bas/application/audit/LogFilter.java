package se.bas.application.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the log.
 *
 * @param from first day, null for no bound
 * @param until last day, null for no bound
 * @param caseNumber my own agency's case number, null for all
 * @param show everything, only what other agencies' staff did, or only what was denied
 */
public record LogFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String caseNumber,
        Show show) {
    public enum Show {
        ALL,
        BY_OTHERS,
        DENIED
    }
}
