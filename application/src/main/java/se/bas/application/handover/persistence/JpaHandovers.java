package se.bas.application.handover.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.handover.Handover;
import se.bas.domain.handover.HandoverAnswer;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverItem;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.handover.HandoverTerms;
import se.bas.domain.handover.Handovers;
import se.bas.domain.handover.ReceivedItem;

@Part
class JpaHandovers implements Handovers {
    private final EntityManager database;

    @Inject
    JpaHandovers(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Handover>> of(ParticipantId participant) {
        return all(Handover.class, participant, "x.madeAt, x.id");
    }

    @Override
    public List<Protected<HandoverTerms>> termsOf(ParticipantId participant) {
        return all(HandoverTerms.class, participant, "x.handover, x.version");
    }

    @Override
    public List<Protected<HandoverItem>> itemsOf(ParticipantId participant) {
        return all(HandoverItem.class, participant, "x.handover, x.version, x.category");
    }

    @Override
    public List<Protected<HandoverStep>> stepsOf(ParticipantId participant) {
        return all(HandoverStep.class, participant, "x.handover, x.no");
    }

    @Override
    public List<Protected<HandoverAnswer>> answersOf(ParticipantId participant) {
        return all(HandoverAnswer.class, participant, "x.madeAt, x.id");
    }

    @Override
    public List<Protected<ReceivedItem>> receivedOf(ParticipantId participant) {
        return all(ReceivedItem.class, participant, "x.receivedAt, x.category");
    }

    private <T extends OwnedRecord> List<Protected<T>> all(Class<T> kind, ParticipantId participant, String order) {
        return database.createQuery(
                        "select x from " + kind.getSimpleName() + " x where x.participant = :participant order by "
                                + order,
                        kind)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(Handover handover) {
        database.persist(handover);
    }

    @Override
    public void add(HandoverTerms terms) {
        database.persist(terms);
    }

    @Override
    public void add(HandoverItem item) {
        database.persist(item);
    }

    @Override
    public void add(HandoverStep step) {
        database.persist(step);
    }

    @Override
    public void add(HandoverAnswer answer) {
        database.persist(answer);
    }

    @Override
    public void add(ReceivedItem item) {
        database.persist(item);
    }

    @Override
    public void queueFor(HandoverId handover) {
        database.createNativeQuery("select cast(queue_for_handover(?1) as text)")
                .setParameter(1, handover.value())
                .getSingleResult();
    }
}
