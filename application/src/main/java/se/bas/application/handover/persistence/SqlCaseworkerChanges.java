package se.bas.application.handover.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.evaluation.CaseworkerChanges;
import se.bas.application.persistence.Row;

/**
 * Of each time somebody was enrolled, how often another main caseworker began than had been before. It goes by who was
 * assigned, so it counts as well what was changed before changes had a reason of their own.
 */
@Part
class SqlCaseworkerChanges implements CaseworkerChanges {
    private final EntityManager database;

    @Inject
    SqlCaseworkerChanges(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Integer> ofEnrolled(LocalDate from, LocalDate until) {
        List<?> rows = database.createNativeQuery("select count(a.id)::int"
                        + " from enrolment_passages() p left join assignment a"
                        + " on a.collaboration_id = (select acting('collaboration'))"
                        + " and a.owner_agency_id = (select acting('agency'))"
                        + " and a.participant_id = p.participant_id and a.part = 'MAIN'"
                        + " and a.valid_from > p.enrolled_on and a.valid_from <= least(?2, p.exited_on)"
                        + " and exists (select from assignment b where b.collaboration_id = a.collaboration_id"
                        + " and b.case_file_id = a.case_file_id and b.part = 'MAIN'"
                        + " and b.staff_id <> a.staff_id and b.valid_from < a.valid_from)"
                        + " where p.talk_on between ?1 and ?2 and p.enrolled_on <= ?2"
                        + " group by p.participant_id, p.period")
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList();
        return rows.stream().map(row -> new Row(row).number(0)).toList();
    }
}
