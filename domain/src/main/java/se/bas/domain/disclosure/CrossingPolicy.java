package se.bas.domain.disclosure;

import java.util.List;
import java.util.Optional;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;

/**
 * What is another authority's crosses on one ground, whichever it is: that there is no consent does not take from what
 * the law allows without one, and the other way about (OSL 8:1). The first ground that permits is the one told, the
 * participant's own word before the discloser's; if none does, the denial told is the one that came furthest.
 */
final class CrossingPolicy implements Policy {
    private final List<Policy> grounds;

    CrossingPolicy(List<Policy> grounds) {
        this.grounds = List.copyOf(grounds);
    }

    static CrossingPolicy inForce() {
        return new CrossingPolicy(List.of(new ConsentPolicy(), new RecordedGroundPolicy(), new DutyPolicy()));
    }

    List<Policy> grounds() {
        return grounds;
    }

    @Override
    public Optional<Decision> judge(Facts facts) {
        DenialCode furthest = null;
        for (Policy ground : grounds) {
            Optional<Decision> said = ground.judge(facts);
            if (said.isEmpty()) {
                continue;
            }
            switch (said.get()) {
                case Permit permit -> {
                    return said;
                }
                case Deny(DenialCode code) -> furthest = code.further(furthest);
            }
        }
        return Optional.ofNullable(furthest).map(Deny::new);
    }
}
