package se.bas.domain.disclosure;

import java.util.Optional;

/**
 * What somebody is still writing is nothing the agency has said yet. It is for whoever works with the case, assigned or
 * standing in; for nobody who merely manages the unit, and on no ground at all for another agency, not even one in the
 * same secrecy area. The database sees to it that only its author has it.
 */
final class DraftPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        if (facts.question().category() != Category.DRAFT) {
            return Optional.empty();
        }
        if (!facts.question().owner().equals(facts.mandate().agency())) {
            return Optional.of(new Decision.Deny(DenialCode.NO_CONSENT));
        }
        boolean worksWithIt = switch (facts.access()) {
            case CaseAccess.Assigned assigned -> true;
            case CaseAccess.Covering covering -> true;
            case CaseAccess.InOwnUnit inOwnUnit -> false;
            case CaseAccess.Intake intake -> false;
            case CaseAccess.None none -> false;
        };
        return worksWithIt ? Optional.empty() : Optional.of(new Decision.Deny(DenialCode.NO_ASSIGNMENT));
    }
}
