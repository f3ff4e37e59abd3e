package se.bas.domain.review;

import java.time.Duration;
import java.time.Instant;

/**
 * A suspected breach, from when it was suspected.
 *
 * @param since when an auditor called it so: from then on the agency knows
 */
public record Incident(Instant since) {
    /** How long there is to tell the supervisory authority (GDPR article 33). */
    public static final int HOURS = 72;

    public Instant tellBefore() {
        return since.plus(Duration.ofHours(HOURS));
    }

    /** Whole hours that are left; negative when the time has passed, and 0 in the last hour. */
    public long hoursLeft(Instant now) {
        return Math.floorDiv(
                Duration.between(now, tellBefore()).toSeconds(),
                Duration.ofHours(1).toSeconds());
    }
}
