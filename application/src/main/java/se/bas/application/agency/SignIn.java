package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.SignInOutcome.Reason;
import se.bas.application.agency.SignInOutcome.Refused;
import se.bas.application.agency.SignInOutcome.Welcome;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.Assurance;
import se.bas.domain.audit.Entry.Outcome;

/** Lets an account in, that its agency's own identity provider vouches for, and that has a mandate (IDA-01–05). */
@UseCase
public class SignIn {
    private final UnderWay underWay;
    private final Mandates mandates;
    private final Trail trail;

    @Inject
    SignIn(UnderWay underWay, Mandates mandates, Trail trail) {
        this.underWay = underWay;
        this.mandates = mandates;
        this.trail = trail;
    }

    public SignInOutcome signIn(Actor.Newcomer who) {
        SignInOutcome outcome = outcome(who.account());
        trail.write(underWay.begun(), outcome instanceof Welcome ? Outcome.DONE : Outcome.REFUSED);
        return outcome;
    }

    private SignInOutcome outcome(Account account) {
        Optional<Agency> agency = mandates.agencyUsing(account.provider());
        if (agency.isEmpty()) {
            return new Refused(Reason.UNKNOWN_PROVIDER);
        }
        if (!account.affiliatedWith(agency.get().organisationNumber())) {
            return new Refused(Reason.WRONG_ORGANISATION);
        }
        if (!Assurance.sufficient(account.assurance())) {
            return new Refused(Reason.ASSURANCE_TOO_LOW);
        }
        List<MandateView> inForce = mandates.inForce(account);
        return inForce.isEmpty() ? new Refused(Reason.NO_MANDATE) : new Welcome(inForce);
    }
}
