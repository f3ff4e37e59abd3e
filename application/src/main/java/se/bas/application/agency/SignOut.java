package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Logs that somebody signed out. The session itself is ended by the caller. */
@UseCase
public class SignOut {
    private final UnderWay underWay;
    private final Trail trail;

    @Inject
    SignOut(UnderWay underWay, Trail trail) {
        this.underWay = underWay;
        this.trail = trail;
    }

    public void signOut(Actor who) {
        trail.write(underWay.begun(), Outcome.DONE);
    }
}
