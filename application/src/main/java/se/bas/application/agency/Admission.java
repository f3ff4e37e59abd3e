package se.bas.application.agency;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.agency.SignInOutcome.Reason;
import se.bas.application.agency.SignInOutcome.Refused;
import se.bas.application.agency.SignInOutcome.Welcome;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.Assurance;
import se.bas.domain.agency.StaffId;

/** Decides whether an account that its identity provider vouches for may come in (IDA-01–05). */
@Part
class Admission {
    private final Mandates mandates;
    private final Accounts accounts;

    @Inject
    Admission(Mandates mandates, Accounts accounts) {
        this.mandates = mandates;
        this.accounts = accounts;
    }

    /**
     * What was decided.
     *
     * @param bound whether the account was bound to its mandates just now, for good (D2)
     * @param concerned for the log: whom the account was bound to, or whose affiliation it came with; empty when nobody
     */
    record Admitted(SignInOutcome outcome, boolean bound, List<UUID> concerned) {}

    /** The agency whose identity provider vouches for the account; empty when none here uses it. */
    Optional<Agency> agencyOf(Account account) {
        return mandates.agencyUsing(account.provider());
    }

    Admitted of(Account account) {
        Optional<Agency> agency = agencyOf(account);
        if (agency.isEmpty()) {
            return refused(Reason.UNKNOWN_PROVIDER);
        }
        if (!account.affiliatedWith(agency.get().organisationNumber())) {
            return refused(Reason.WRONG_ORGANISATION);
        }
        if (!Assurance.sufficient(account.assurance())) {
            return refused(Reason.ASSURANCE_TOO_LOW);
        }
        Accounts.Met met = accounts.meet(account);
        List<MandateView> inForce = mandates.inForce(account);
        // Another's affiliation, a mandate that waits, none at all: whoever signs in is told the same.
        SignInOutcome outcome = inForce.isEmpty() ? new Refused(Reason.NO_MANDATE) : new Welcome(inForce);
        return switch (met) {
            case Accounts.Met.Bound(var staff) -> new Admitted(outcome, true, concerned(staff, inForce));
            case Accounts.Met.Taken(var staff) -> new Admitted(outcome, false, List.of(staff.value()));
            case Accounts.Met.Known known -> new Admitted(outcome, false, List.of());
            case Accounts.Met.Stranger stranger -> new Admitted(outcome, false, List.of());
        };
    }

    private static List<UUID> concerned(StaffId staff, List<MandateView> bound) {
        return Stream.concat(
                        Stream.of(staff.value()),
                        bound.stream().map(mandate -> mandate.id().value()))
                .toList();
    }

    private static Admitted refused(Reason reason) {
        return new Admitted(new Refused(reason), false, List.of());
    }
}
