package se.bas.application.placement.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.placement.Presentation;
import se.bas.domain.placement.PresentationId;
import se.bas.domain.placement.PresentationStep;
import se.bas.domain.placement.Presentations;

@Part
class JpaPresentations implements Presentations {
    private final EntityManager database;

    @Inject
    JpaPresentations(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Presentation>> about(ParticipantId participant) {
        return database.createQuery(
                        "select x from Presentation x where x.participant = :participant order by x.madeAt desc, x.id desc",
                        Presentation.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public List<Protected<PresentationStep>> stepsOn(ParticipantId participant) {
        return database.createQuery(
                        "select x from PresentationStep x where x.participant = :participant order by x.presentation, x.no",
                        PresentationStep.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(Presentation presentation) {
        database.persist(presentation);
    }

    @Override
    public void add(PresentationStep step) {
        database.persist(step);
    }

    @Override
    public void queueFor(PresentationId presentation) {
        database.createNativeQuery("select cast(queue_for_placement(?1) as text)")
                .setParameter(1, presentation.value())
                .getSingleResult();
    }
}
