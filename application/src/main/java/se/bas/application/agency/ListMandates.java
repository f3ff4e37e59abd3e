package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.MandateList.Line;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Shows an administrator the mandates of the own agency, a manager those of the own unit (D2, IDA-05). */
@UseCase
public class ListMandates {
    private final UnderWay underWay;
    private final AgencyMandates mandates;
    private final Trail trail;

    @Inject
    ListMandates(UnderWay underWay, AgencyMandates mandates, Trail trail) {
        this.underWay = underWay;
        this.mandates = mandates;
        this.trail = trail;
    }

    public MandateList list(Actor.Staff who) {
        List<Line> lines = mandates.lines();
        trail.write(underWay.begun(), Outcome.DONE);
        return new MandateList(lines);
    }
}
