package se.bas.domain.disclosure;

import java.util.Optional;

/** Nobody reads for a purpose that their mandate does not have (IDA-05). */
final class MandatePurposePolicy implements Policy {
    @Override
    public Optional<Decision> judge(Facts facts) {
        return facts.mandate().purposes().contains(facts.purpose())
                ? Optional.empty()
                : Optional.of(new Decision.Deny(DenialCode.PURPOSE));
    }
}
