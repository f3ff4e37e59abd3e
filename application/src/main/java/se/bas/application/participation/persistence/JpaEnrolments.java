package se.bas.application.participation.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.participation.EnrolmentStep;
import se.bas.domain.participation.Enrolments;
import se.bas.domain.participation.SobrietyReport;

@Part
class JpaEnrolments implements Enrolments {
    private final EntityManager database;

    @Inject
    JpaEnrolments(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<EnrolmentStep>> of(ParticipantId participant) {
        return database.createQuery(
                        "select s from EnrolmentStep s where s.participant = :participant order by s.owner, s.no",
                        EnrolmentStep.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public List<Protected<SobrietyReport>> sobrietyOf(ParticipantId participant) {
        return database.createQuery(
                        "select s from SobrietyReport s where s.participant = :participant order by s.id",
                        SobrietyReport.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(EnrolmentStep step) {
        database.persist(step);
    }

    @Override
    public void add(SobrietyReport report) {
        database.persist(report);
    }

    @Override
    public void queueFor(ParticipantId participant) {
        database.createNativeQuery("select true from queue_for_participation(?1)")
                .setParameter(1, participant.value())
                .getSingleResult();
    }
}
