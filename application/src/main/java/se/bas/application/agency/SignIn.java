package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Admission.Admitted;
import se.bas.application.agency.SignInOutcome.Welcome;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Agency;
import se.bas.domain.audit.Entry.Outcome;

/** Lets an account in, or says why not; either is in the log. The first time, it is bound to its mandates (D2). */
@UseCase
public class SignIn {
    private final UnderWay underWay;
    private final Admission admission;
    private final Trail trail;

    @Inject
    SignIn(UnderWay underWay, Admission admission, Trail trail) {
        this.underWay = underWay;
        this.admission = admission;
        this.trail = trail;
    }

    public SignInOutcome signIn(Actor.Newcomer who) {
        Admitted admitted = admission.of(who.account());
        trail.writeOf(
                admission.agencyOf(who.account()).map(Agency::agencyId),
                underWay.begun(),
                admitted.outcome() instanceof Welcome ? Outcome.DONE : Outcome.REFUSED,
                admitted.concerned());
        return admitted.outcome();
    }
}
