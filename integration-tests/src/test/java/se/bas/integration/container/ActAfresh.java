package se.bas.integration.container;

import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import se.bas.application.FreshSignIn;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** A use case of the tests: one for which one signs in once more. */
@UseCase
@FreshSignIn
public class ActAfresh {
    private final UnderWay underWay;
    private final Trail trail;
    private final AtomicInteger done = new AtomicInteger();

    @Inject
    ActAfresh(UnderWay underWay, Trail trail) {
        this.underWay = underWay;
        this.trail = trail;
    }

    /** How often it has been done, this time included. */
    public int act(Actor who) {
        trail.write(underWay.begun(), Outcome.DONE);
        return done.incrementAndGet();
    }
}
