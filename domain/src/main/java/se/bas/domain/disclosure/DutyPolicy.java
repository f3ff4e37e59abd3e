package se.bas.domain.disclosure;

import java.util.Optional;
import se.bas.domain.agency.Role;

/**
 * What an ordinance obliges the employment service to tell the social board crosses without a consent, where the owner has
 * said that the duty is carried out here: the six things of its sheet and no seventh, to a caseworker who works with the
 * case, for coordination (förordning 2008:975 5 §, OSL 10:28; CON-08). Of any other kind of information it says nothing.
 */
final class DutyPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        if (facts.sameAuthority() || facts.question().category() != Category.DUTY_SHEET) {
            return Optional.empty();
        }
        if (!facts.owesDuty()) {
            return Optional.of(new Decision.Deny(DenialCode.NO_CONSENT));
        }
        if (facts.purpose() != Purpose.COORDINATION) {
            return Optional.of(new Decision.Deny(DenialCode.PURPOSE));
        }
        return Optional.of(
                facts.mandate().role() == Role.CASEWORKER && worksWithIt(facts.access())
                        ? new Decision.Permit(new Ground.Duty())
                        : new Decision.Deny(DenialCode.NO_ASSIGNMENT));
    }

    private static boolean worksWithIt(CaseAccess access) {
        return switch (access) {
            case CaseAccess.Assigned assigned -> true;
            case CaseAccess.Covering covering -> true;
            case CaseAccess.InOwnUnit inOwnUnit -> false;
            case CaseAccess.Intake intake -> false;
            case CaseAccess.None none -> false;
        };
    }
}
