package se.bas.application.duty.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.duty.DutySheet;
import se.bas.domain.duty.DutySheets;

@Part
class JpaDutySheets implements DutySheets {
    private final EntityManager database;

    @Inject
    JpaDutySheets(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<DutySheet>> of(ParticipantId participant) {
        return database.createQuery(
                        "select s from DutySheet s where s.participant = :participant order by s.version, s.id",
                        DutySheet.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(DutySheet sheet) {
        database.persist(sheet);
        database.flush();
    }

    @Override
    public void queueFor(ParticipantId participant) {
        database.createNativeQuery("select cast(queue_for_duty_sheet(?1) as text)")
                .setParameter(1, participant.value())
                .getSingleResult();
    }
}
