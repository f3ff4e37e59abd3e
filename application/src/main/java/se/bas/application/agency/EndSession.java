package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Logs that a session was ended for its user: nothing was done in it, or it was as old as one gets (IDA-09). */
@UseCase
public class EndSession {
    private final UnderWay underWay;
    private final Trail trail;

    @Inject
    EndSession(UnderWay underWay, Trail trail) {
        this.underWay = underWay;
        this.trail = trail;
    }

    public void end(Actor whose) {
        trail.write(underWay.begun(), Outcome.DONE);
    }
}
