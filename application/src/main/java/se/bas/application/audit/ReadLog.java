package se.bas.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.audit.LogReview;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/** Shows an auditor what the own agency's staff did, and what others did with what the own agency owns (LOG-05). */
@UseCase
@ForPurpose(Purpose.LOG_REVIEW)
public class ReadLog {
    /** The longest page. */
    public static final int PAGE_AT_MOST = 200;

    private final UnderWay underWay;
    private final Trail trail;
    private final LogReading reading;

    @Inject
    ReadLog(UnderWay underWay, Trail trail, LogReading reading) {
        this.underWay = underWay;
        this.trail = trail;
        this.reading = reading;
    }

    /**
     * Reads; and that is itself in the log.
     *
     * @param limit how many lines at most; 0 only counts, {@value #PAGE_AT_MOST} is the most that is given
     */
    public Disclosure<LogPage> read(Actor.Staff who, LogFilter filter, int offset, int limit) {
        return read(() -> reading.page(filter, Math.max(0, offset), Math.min(limit, PAGE_AT_MOST)));
    }

    /**
     * Reads on from a place that was reached before; every reading is an entry itself, so counting from the newest would
     * show some lines twice.
     *
     * @param limit how many lines at most, {@value #PAGE_AT_MOST} is the most that is given
     */
    public Disclosure<LogPage> readAfter(Actor.Staff who, LogFilter filter, LogPlace place, int limit) {
        return read(() -> reading.pageAfter(filter, place, Math.min(limit, PAGE_AT_MOST)));
    }

    private Disclosure<LogPage> read(Supplier<LogPage> page) {
        Acting acting = underWay.acting();
        Decision decision = LogReview.judge(acting.mandate());
        Access.Line line = new Access.Line(
                acting.mandate().agency(),
                new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY)),
                acting.purpose(),
                decision,
                false);
        Access access = new Access(null, null, List.of(), List.of(line), acting.at());
        Receipt receipt = trail.write(underWay.begun(), Outcome.DONE, access, null);
        if (decision instanceof Decision.Deny) {
            return new Disclosure.Withheld<>(receipt);
        }
        return new Disclosure.Granted<>(page.get(), receipt);
    }
}
