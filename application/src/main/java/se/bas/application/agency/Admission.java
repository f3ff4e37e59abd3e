package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.Part;
import se.bas.application.agency.SignInOutcome.Reason;
import se.bas.application.agency.SignInOutcome.Refused;
import se.bas.application.agency.SignInOutcome.Welcome;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.Assurance;

/** Decides whether an account that its identity provider vouches for may come in (IDA-01–05). */
@Part
class Admission {
    private final Mandates mandates;

    @Inject
    Admission(Mandates mandates) {
        this.mandates = mandates;
    }

    /** The agency whose identity provider vouches for the account; empty when none here uses it. */
    Optional<Agency> agencyOf(Account account) {
        return mandates.agencyUsing(account.provider());
    }

    SignInOutcome of(Account account) {
        Optional<Agency> agency = agencyOf(account);
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
