package se.bas.domain.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a mandate has come (IDA-05). It gives something while it is {@link #IN_FORCE}, and at no other time. */
public enum MandateState {
    /** Granted, and waits for a second person. */
    PROPOSED,
    /** Approved, and its first day has not come. */
    COMING,
    IN_FORCE,
    /** Its last day is over. */
    OVER,
    /** Taken away before that. */
    ENDED,
    /** The second person said no. */
    DECLINED,
    /** Taken back by who granted it, before anybody had decided. */
    WITHDRAWN,
    /** Nobody decided while there was still something to decide. */
    LAPSED;

    /**
     * Where it stands; what somebody did comes before what the calendar says.
     *
     * @param decision null when nobody has decided
     */
    public static MandateState of(
            @Nullable MandateDecision decision, boolean ended, LocalDate from, LocalDate until, LocalDate today) {
        if (ended) {
            return ENDED;
        }
        if (decision == null) {
            return today.isAfter(until) ? LAPSED : PROPOSED;
        }
        return switch (decision) {
            case DECLINED -> DECLINED;
            case WITHDRAWN -> WITHDRAWN;
            case APPROVED -> byDay(from, until, today);
        };
    }

    private static MandateState byDay(LocalDate from, LocalDate until, LocalDate today) {
        if (today.isAfter(until)) {
            return OVER;
        }
        return today.isBefore(from) ? COMING : IN_FORCE;
    }

    /** Whether somebody can still end it. */
    public boolean endable() {
        return this == IN_FORCE || this == COMING;
    }
}
