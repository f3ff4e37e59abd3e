package se.bas.ui.agency;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a session lasts (IDA-09).
 *
 * @param idle without anybody doing anything
 * @param absolute at all, from the sign-in
 * @param warning how long before either end its user is warned (ACC-04)
 */
record SessionLimits(Duration idle, Duration absolute, Duration warning) {
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,5})-([0-9]{1,5})-([0-9]{1,5})");

    SessionLimits {
        if (!warning.isPositive() || warning.compareTo(idle) >= 0 || warning.compareTo(absolute) >= 0) {
            throw new IllegalArgumentException("a session's warning comes before its end, and after its beginning");
        }
    }

    /**
     * Limits that are never longer than these, for tests that cannot wait for a quarter of an hour.
     *
     * @param wish idle, absolute and warning in seconds, as {@code 12-600-6}; anything else changes nothing
     */
    SessionLimits shortened(String wish) {
        Matcher seconds = SECONDS.matcher(wish);
        if (!seconds.matches()) {
            return this;
        }
        try {
            return new SessionLimits(
                    shorter(idle, seconds.group(1)),
                    shorter(absolute, seconds.group(2)),
                    shorter(warning, seconds.group(3)));
        } catch (IllegalArgumentException impossible) {
            return this;
        }
    }

    private static Duration shorter(Duration configured, String seconds) {
        Duration wished = Duration.ofSeconds(Long.parseLong(seconds));
        return wished.compareTo(configured) < 0 ? wished : configured;
    }
}
