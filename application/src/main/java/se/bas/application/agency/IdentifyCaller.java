package se.bas.application.agency;

import jakarta.inject.Inject;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Admission.Admitted;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Agency;
import se.bas.domain.audit.Entry.Outcome;

/**
 * What {@link SignIn} is for pages, for a call with a token: logged when it is refused or binds the account, else by the
 * call itself.
 */
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
        Admitted admitted = admission.of(who.account());
        boolean refused = admitted.outcome() instanceof SignInOutcome.Refused;
        if (refused || admitted.bound()) {
            trail.writeOf(
                    admission.agencyOf(who.account()).map(Agency::agencyId),
                    underWay.begun(),
                    refused ? Outcome.REFUSED : Outcome.DONE,
                    admitted.concerned());
        }
        return admitted.outcome();
    }
}
