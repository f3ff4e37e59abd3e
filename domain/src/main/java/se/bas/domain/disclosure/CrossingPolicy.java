package se.bas.domain.disclosure;

import static java.util.Comparator.naturalOrder;

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
        List<Decision> said = grounds.stream()
                .map(ground -> ground.judge(facts))
                .flatMap(Optional::stream)
                .toList();
        Optional<Decision> permit =
                said.stream().filter(Permit.class::isInstance).findFirst();
        return permit.or(() -> said.stream()
                .filter(Deny.class::isInstance)
                .map(denial -> ((Deny) denial).code())
                .max(naturalOrder())
                .map(Deny::new));
    }
}
