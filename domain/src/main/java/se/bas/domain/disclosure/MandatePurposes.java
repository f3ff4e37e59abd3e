package se.bas.domain.disclosure;

import java.util.Set;
import se.bas.domain.agency.Role;

/** What a mandate may be used for: it follows from its role, and is never more (IDA-05). */
public final class MandatePurposes {
    private MandatePurposes() {}

    /** The closed list; empty for an administrator, who reads no personal data. */
    public static Set<Purpose> of(Role role) {
        return switch (role) {
            case CASEWORKER, HOUSING_SUPPORT -> Set.of(Purpose.COORDINATION, Purpose.OWN_CASEWORK);
            case MANAGER -> Set.of(Purpose.MANAGEMENT);
            case AUDITOR -> Set.of(Purpose.LOG_REVIEW);
            case REGISTRAR -> Set.of(Purpose.REGISTRY);
            case ADMINISTRATOR -> Set.of();
        };
    }
}
