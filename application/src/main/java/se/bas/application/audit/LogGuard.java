package se.bas.application.audit;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.audit.LogReview;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.disclosure.View;

/** Lets an auditor read of the log, and nobody else; whether it did is in the log before anything is read (LOG-05). */
@Part
public class LogGuard {
    private final UnderWay underWay;
    private final Trail trail;

    @Inject
    LogGuard(UnderWay underWay, Trail trail) {
        this.underWay = underWay;
        this.trail = trail;
    }

    /**
     * Reads, if the mandate in force lets it.
     *
     * @param objects what is read of, besides the log; empty when it is the log alone
     */
    public <V extends View> Disclosure<V> read(List<UUID> objects, Supplier<V> view) {
        Acting acting = underWay.acting();
        Decision decision = LogReview.judge(acting.mandate());
        Access.Line line = new Access.Line(
                acting.mandate().agency(),
                new TreeSet<>(Set.of(Category.KNOWN_AT_AGENCY)),
                acting.purpose(),
                decision,
                false);
        Access access = new Access(null, null, objects, List.of(line), acting.at());
        Receipt receipt = trail.write(underWay.begun(), Outcome.DONE, access, null);
        return switch (decision) {
            case Decision.Permit permit -> new Disclosure.Granted<>(view.get(), receipt);
            case Decision.Deny deny -> new Disclosure.Withheld<>(receipt);
        };
    }
}
