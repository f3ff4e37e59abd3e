package se.bas.domain.disclosure;

import java.util.Optional;

/** Auditors, registrars and administrators have nothing to do with what is in a case (IDA-06, LOG-05). */
final class RolePolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        return facts.mandate().role().worksWithCases()
                ? Optional.empty()
                : Optional.of(new Decision.Deny(DenialCode.NO_ASSIGNMENT));
    }
}
