package se.bas.application.placement.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import se.bas.application.Part;
import se.bas.application.evaluation.PlacementCount;
import se.bas.application.persistence.Row;

/** Of each time somebody was enrolled, whether a placement began before they left again. */
@Part
class SqlPlacementCount implements PlacementCount {
    private final EntityManager database;

    @Inject
    SqlPlacementCount(EntityManager database) {
        this.database = database;
    }

    @Override
    public int placed(LocalDate from, LocalDate until) {
        return new Row(database.createNativeQuery("select count(*)::int from enrolment_passages() p"
                                + " where p.talk_on between ?1 and ?2 and p.enrolled_on <= ?2"
                                + " and exists (select from placement_step s"
                                + " where s.collaboration_id = (select acting('collaboration'))"
                                + " and s.owner_agency_id = (select acting('agency'))"
                                + " and s.participant_id = p.participant_id and s.kind = 'START'"
                                + " and s.on_day between p.enrolled_on and least(?2, p.exited_on))")
                        .setParameter(1, from)
                        .setParameter(2, until)
                        .getSingleResult())
                .number(0);
    }
}
