package se.bas.application.task;

import java.util.EnumSet;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.task.TaskState.Asker;

/**
 * Who does something with tasks: whoever works with the case. A manager does not do them; whoever leads the unit that holds
 * the case lets somebody else do them, and needs not know for that what they are about.
 */
final class TaskRight {
    private static final Set<Role> WORKERS = EnumSet.of(Role.CASEWORKER, Role.HOUSING_SUPPORT);

    private TaskRight() {}

    static boolean works(Acting acting) {
        return WORKERS.contains(acting.mandate().role());
    }

    /** Whether the asker may do something with a task of this category. */
    static boolean given(Judgement judgement, Acting acting, Category category) {
        return works(acting) && judgement.permits(acting.mandate().agency(), category);
    }

    /** Whether the asker manages the case, whatever its tasks are about. */
    static boolean managed(Judgement judgement, Acting acting) {
        return acting.mandate().role() == Role.MANAGER
                && judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY);
    }

    static Asker asker(Acting acting) {
        return new Asker(
                acting.mandate().staff(),
                acting.mandate().unit(),
                acting.mandate().role() == Role.MANAGER);
    }
}
