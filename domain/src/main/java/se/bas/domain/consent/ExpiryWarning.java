package se.bas.domain.consent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How long before its last day somebody is told that a consent runs out (CON-25). It never lasts longer by itself. */
public enum ExpiryWarning {
    FIRST,
    SECOND;

    /**
     * How many days before the last one, at most.
     *
     * @param second fewer than the first
     */
    public record Days(int first, int second) {
        public static final Days USUAL = new Days(30, 7);
    }

    /**
     * The closest one whose time has come; empty when none has, and when the last day is over.
     *
     * @param until the consent's last day, which is included
     */
    public static Optional<ExpiryWarning> of(LocalDate until, LocalDate today, Days days) {
        long left = ChronoUnit.DAYS.between(today, until);
        if (left < 0 || left > days.first()) {
            return Optional.empty();
        }
        return Optional.of(left <= days.second() ? SECOND : FIRST);
    }
}
