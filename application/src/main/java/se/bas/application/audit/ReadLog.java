package se.bas.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;

/** Shows an auditor what the own agency's staff did, and what others did with what the own agency owns (LOG-05). */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class ReadLog {
    /** The longest page. */
    public static final int PAGE_AT_MOST = 200;

    private final LogGuard guard;
    private final LogReading reading;

    @Inject
    ReadLog(LogGuard guard, LogReading reading) {
        this.guard = guard;
        this.reading = reading;
    }

    /**
     * Reads; and that is itself in the log.
     *
     * @param limit how many lines at most; 0 only counts, {@value #PAGE_AT_MOST} is the most that is given
     */
    public Disclosure<LogPage> read(Actor.Staff who, LogFilter filter, int offset, int limit) {
        return guard.read(List.of(), () -> reading.page(filter, Math.max(0, offset), Math.min(limit, PAGE_AT_MOST)));
    }

    /**
     * Reads on from a place that was reached before; every reading is an entry itself, so counting from the newest would
     * show some lines twice.
     *
     * @param limit how many lines at most, {@value #PAGE_AT_MOST} is the most that is given
     */
    public Disclosure<LogPage> readAfter(Actor.Staff who, LogFilter filter, LogPlace place, int limit) {
        return guard.read(List.of(), () -> reading.pageAfter(filter, place, Math.min(limit, PAGE_AT_MOST)));
    }
}
