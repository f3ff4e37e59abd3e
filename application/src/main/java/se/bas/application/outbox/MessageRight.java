package se.bas.application.outbox;

import java.util.EnumSet;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;

/** Who writes to participants: whoever works with the case. */
final class MessageRight {
    /** What is asked of the gate: how the participant is reached, and whether they have protected personal data. */
    static final Set<Category> ASKED = EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONTACT);

    private static final Set<Role> WRITERS = EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT);

    private MessageRight() {}

    static boolean reads(Judgement judgement, Acting acting) {
        return judgement.permits(acting.mandate().agency(), Category.CONTACT);
    }

    static boolean given(Judgement judgement, Acting acting) {
        return WRITERS.contains(acting.mandate().role())
                && reads(judgement, acting)
                && judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY);
    }
}
