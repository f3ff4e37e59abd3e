package se.bas.domain.job;

import java.time.LocalTime;

/** What the system does by itself. Each is a use case of its own, done for one agency at a time with that agency's rights. */
public enum JobKind {
    /** Keys of requests that were sent to the API, once their time is over. */
    FORGET_REQUESTS,

    /** Mandates that nobody has used for ninety days (IDA-08). */
    END_UNUSED_MANDATES,

    /** Consents that run out within thirty and within seven days (CON-25). */
    WARN_OF_EXPIRY;

    /** When it runs unless an installation says otherwise. */
    public Schedule usual() {
        return switch (this) {
            case FORGET_REQUESTS -> new Schedule(LocalTime.of(3, 30), new CatchUp.Latest());
            case END_UNUSED_MANDATES -> new Schedule(LocalTime.of(4, 30), new CatchUp.Latest());
            case WARN_OF_EXPIRY -> new Schedule(LocalTime.of(5, 30), new CatchUp.EveryDay(7));
        };
    }
}
