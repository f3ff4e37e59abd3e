package se.bas.application.casework;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.StaffId;
import se.bas.domain.disclosure.Acting;

/** Who can stand in with the cases of the unit that the asker manages; nobody for whoever manages none. */
@Part
class PossibleCovers {
    private final EntityManager database;

    @Inject
    PossibleCovers(EntityManager database) {
        this.database = database;
    }

    /** The asker first, then by name. */
    List<Colleague> of(Acting acting) {
        List<?> rows = database.createNativeQuery("select staff_id, name from possible_covers()")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> {
                    StaffId staff = new StaffId(row.id(0));
                    return new Colleague(
                            staff, row.text(1), staff.equals(acting.mandate().staff()));
                })
                .toList();
    }
}
