package se.bas.application.placement.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.evaluation.PlacementCount;
import se.bas.application.persistence.Row;

/** Of each time somebody was enrolled, when the first placement began, if one did before they left again. */
@Part
class SqlPlacementCount implements PlacementCount {
    private final EntityManager database;

    @Inject
    SqlPlacementCount(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Integer> daysToFirst(LocalDate from, LocalDate until) {
        List<?> rows = database.createNativeQuery("select min(s.on_day) - p.enrolled_on"
                        + " from enrolment_passages() p join placement_step s"
                        + " on s.collaboration_id = (select acting('collaboration'))"
                        + " and s.owner_agency_id = (select acting('agency'))"
                        + " and s.participant_id = p.participant_id and s.kind = 'START'"
                        + " and s.on_day between p.enrolled_on and least(?2, p.exited_on)"
                        + " where p.talk_on between ?1 and ?2 and p.enrolled_on <= ?2"
                        + " group by p.participant_id, p.period, p.enrolled_on")
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList();
        return rows.stream().map(row -> new Row(row).number(0)).toList();
    }
}
