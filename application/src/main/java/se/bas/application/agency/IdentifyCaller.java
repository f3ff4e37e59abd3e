package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Agency;
import se.bas.domain.audit.Entry.Outcome;

/** What {@link SignIn} is for pages, for a call with a token: logged when it is refused, else by the call itself. */
@UseCase
public class IdentifyCaller {
    private final UnderWay underWay;
    private final Admission admission;
    private final Trail trail;

    @Inject
    IdentifyCaller(UnderWay underWay, Admission admission, Trail trail) {
        this.underWay = underWay;
        this.admission = admission;
        this.trail = trail;
    }

    public SignInOutcome identify(Actor.Newcomer who) {
        SignInOutcome outcome = admission.of(who.account());
        if (outcome instanceof SignInOutcome.Refused) {
            trail.writeOf(admission.agencyOf(who.account()).map(Agency::agencyId), underWay.begun(), Outcome.REFUSED);
        }
        return outcome;
    }
}
