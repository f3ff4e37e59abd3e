package se.bas.domain.disclosure;

import java.util.Optional;

/**
 * Whatever is read, one's own or another's, the asker must have to do with the participant: an assignment, or, for
 * management, the unit that holds the case (2001:454 10 §; 2002:623 20 b §; IDA-07).
 */
final class AssignmentPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        boolean concerned = switch (facts.access()) {
            case CaseAccess.Assigned assigned -> true;
            case CaseAccess.InOwnUnit inOwnUnit -> facts.purpose() == Purpose.MANAGEMENT;
            case CaseAccess.None none -> false;
        };
        return concerned ? Optional.empty() : Optional.of(new Decision.Deny(DenialCode.NO_ASSIGNMENT));
    }
}
