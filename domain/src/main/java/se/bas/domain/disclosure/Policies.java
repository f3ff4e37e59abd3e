package se.bas.domain.disclosure;

import java.util.List;
import java.util.Optional;
import se.bas.domain.disclosure.Decision.Deny;
import se.bas.domain.disclosure.Decision.Permit;

/** Every policy together: any denial wins, something must allow, silence is a denial. */
public final class Policies {
    private final List<Policy> all;

    public Policies(List<Policy> all) {
        this.all = List.copyOf(all);
    }

    /** Those in force, each a rule of law. */
    public static Policies inForce() {
        return new Policies(List.of(
                new RolePolicy(),
                new MandatePurposePolicy(),
                new AssignmentPolicy(),
                new DraftPolicy(),
                new OwnAgencyPolicy(),
                CrossingPolicy.inForce(),
                new ConsentRecordPolicy()));
    }

    /** In the order in which they count. */
    List<Policy> all() {
        return all;
    }

    public Decision judge(Facts facts) {
        List<Decision> said = all.stream()
                .map(policy -> policy.judge(facts))
                .flatMap(Optional::stream)
                .toList();
        Optional<Decision> denial = said.stream().filter(Deny.class::isInstance).findFirst();
        return denial.or(() -> said.stream().filter(Permit.class::isInstance).findFirst())
                .orElseGet(() -> new Deny(DenialCode.NO_CONSENT));
    }
}
