package se.bas.application.participation;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.Set;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;

/** Which agency runs the programme of a collaboration, and who of it records what happens. */
@Part
class Programme {
    private static final Set<Role> RECORDING = EnumSet.of(Role.CASEWORKER, Role.MANAGER);

    private final EntityManager database;

    @Inject
    Programme(EntityManager database) {
        this.database = database;
    }

    /** Whether it is the acting agency: only it records (D2). */
    boolean ofTheActing() {
        return new Row(database.createNativeQuery("select runs_programme(acting('collaboration'), acting('agency'))")
                        .getSingleResult())
                .flag(0);
    }

    /**
     * Whether the asker may record something in the own file: whoever works with the case as caseworker, and a manager who
     * stands in.
     *
     * @param judgement must have been asked about participation
     */
    static boolean mayRecord(Judgement judgement, Acting acting) {
        return RECORDING.contains(acting.mandate().role())
                && judgement.permits(acting.mandate().agency(), Category.PARTICIPATION);
    }

    static boolean manages(Acting acting) {
        return acting.mandate().role() == Role.MANAGER;
    }
}
