package se.bas.application.contact;

import java.util.EnumSet;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;

/** Who books, and says who came: whoever works with the case. */
final class ContactRight {
    /** What is asked of the gate: appointments, how the participant is reached, and whether they are protected. */
    static final Set<Category> ASKED = EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONTACT, Category.ATTENDANCE);

    private static final Set<Role> WORKERS = EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT);

    private ContactRight() {}

    static boolean reads(Judgement judgement, Acting acting) {
        return judgement.permits(acting.mandate().agency(), Category.ATTENDANCE)
                && judgement.permits(acting.mandate().agency(), Category.CONTACT);
    }

    static boolean given(Judgement judgement, Acting acting) {
        return WORKERS.contains(acting.mandate().role())
                && reads(judgement, acting)
                && judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY);
    }
}
