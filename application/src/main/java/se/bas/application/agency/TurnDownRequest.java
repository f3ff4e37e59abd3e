package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Agency;
import se.bas.domain.audit.Entry.Outcome;

/**
 * Logs that a known account sent something that no use case could begin with: unreadable, too large, for no such address,
 * or too much at a time. What it was is not in the log.
 */
@UseCase
public class TurnDownRequest {
    private final UnderWay underWay;
    private final Admission admission;
    private final Trail trail;

    @Inject
    TurnDownRequest(UnderWay underWay, Admission admission, Trail trail) {
        this.underWay = underWay;
        this.admission = admission;
        this.trail = trail;
    }

    public void turnDown(Actor.Newcomer who) {
        trail.writeOf(
                admission.agencyOf(who.account()).map(Agency::agencyId), underWay.begun(), Outcome.REFUSED, List.of());
    }
}
