package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.FreshSignIn;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Logs that somebody signed in once more, for what needs it (IDA-10); one that is too old is refused, as there. */
@UseCase
@FreshSignIn
public class SignInAfresh {
    private final UnderWay underWay;
    private final Trail trail;

    @Inject
    SignInAfresh(UnderWay underWay, Trail trail) {
        this.underWay = underWay;
        this.trail = trail;
    }

    public void signedIn(Actor.Staff who) {
        trail.write(underWay.begun(), Outcome.DONE);
    }
}
