package se.bas.application.casework;

import java.util.EnumSet;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;

/** Who writes in a case: whoever works with it. Managers read; what is written is the caseworkers' to answer for. */
final class WritingRight {
    private static final Set<Role> WRITERS = EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT);

    private WritingRight() {}

    /**
     * Whether the asker may write something of this category in the own file.
     *
     * @param judgement must have been asked about the category, and about drafts
     */
    static boolean given(Judgement judgement, Acting acting, Category category) {
        return WRITERS.contains(acting.mandate().role())
                && judgement.permits(acting.mandate().agency(), category)
                // Drafts are for those who work with the case, and so is what becomes of them.
                && judgement.permits(acting.mandate().agency(), Category.DRAFT);
    }
}
