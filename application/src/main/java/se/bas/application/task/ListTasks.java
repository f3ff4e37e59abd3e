package se.bas.application.task;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/** Lists what waits for the asker today and the next fortnight (UIX-01); every person shown is one entry in the log (D5). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ListTasks {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final TodayReading reading;
    private final Trail trail;

    @Inject
    ListTasks(UnderWay underWay, DisclosureGate gate, TodayReading reading, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.reading = reading;
        this.trail = trail;
    }

    /** Withheld from those who work with no cases. */
    public Disclosure<TaskList> list(Actor.Staff who) {
        Acting acting = underWay.acting();
        Receipt receipt = trail.write(underWay.begun(), Outcome.DONE);
        if (!acting.mandate().role().worksWithCases()) {
            return new Disclosure.Withheld<>(receipt);
        }
        return new Disclosure.Granted<>(reading.read(acting, listed -> gate.judgeEach(listed, acting)), receipt);
    }
}
