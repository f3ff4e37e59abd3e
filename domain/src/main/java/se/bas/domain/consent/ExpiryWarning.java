package se.bas.domain.consent;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** How long before its last day somebody is told that a consent runs out (CON-25). It never lasts longer by itself. */
public enum ExpiryWarning {
    DAYS_30(30),
    DAYS_7(7);

    private final int days;

    ExpiryWarning(int days) {
        this.days = days;
    }

    /** How many days before the last one, at most. */
    public int days() {
        return days;
    }

    /**
     * The closest one whose time has come; empty when none has, and when the last day is over.
     *
     * @param until the consent's last day, which is included
     */
    public static Optional<ExpiryWarning> of(LocalDate until, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, until);
        return left < 0
                ? Optional.empty()
                : Arrays.stream(values())
                        .filter(warning -> left <= warning.days)
                        .min(Comparator.comparingInt(ExpiryWarning::days));
    }
}
