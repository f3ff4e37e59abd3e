package se.bas.domain.disclosure;

import java.util.List;
import se.bas.domain.disclosure.Decision.Deny;

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
        Decision permit = null;
        for (Policy policy : all) {
            Decision said = policy.judge(facts).orElse(null);
            // The first denial is the one told, whatever is said after it.
            if (said instanceof Deny) {
                return said;
            }
            if (permit == null) {
                permit = said;
            }
        }
        return permit == null ? new Deny(DenialCode.NO_CONSENT) : permit;
    }
}
