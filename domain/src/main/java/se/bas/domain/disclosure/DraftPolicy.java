package se.bas.domain.disclosure;

import java.util.Optional;

/**
 * What somebody is still writing is nothing the agency has said yet. It is for whoever works with the case, to no
 * manager and to no other agency, on no ground at all; that it is the author's alone is seen to where it lies.
 */
final class DraftPolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        if (facts.question().category() != Category.DRAFT) {
            return Optional.empty();
        }
        if (!facts.sameAuthority()) {
            return Optional.of(new Decision.Deny(DenialCode.NO_CONSENT));
        }
        return facts.access() instanceof CaseAccess.Assigned
                ? Optional.empty()
                : Optional.of(new Decision.Deny(DenialCode.NO_ASSIGNMENT));
    }
}
