package se.bas.domain.job;

import java.time.Duration;
import java.time.Instant;

/**
 * When a run that broke is tried again: after each failure twice as long as after the one before.
 *
 * @param first after the first failure
 * @param longest never longer than this
 */
public record BackOff(Duration first, Duration longest) {
    /** More doublings than that are longer than anything. */
    private static final int DOUBLINGS = 30;

    /**
     * When to try again.
     *
     * @param failures how many there were in a row, at least one
     * @param last when the last one was
     */
    public Instant after(int failures, Instant last) {
        if (failures < 1) {
            throw new IllegalArgumentException("nothing has failed");
        }
        if (failures > DOUBLINGS) {
            return last.plus(longest);
        }
        Duration pause = first.multipliedBy(1L << (failures - 1));
        return last.plus(pause.compareTo(longest) > 0 ? longest : pause);
    }
}
