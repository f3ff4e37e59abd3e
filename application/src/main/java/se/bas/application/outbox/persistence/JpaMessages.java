package se.bas.application.outbox.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.outbox.Message;
import se.bas.domain.outbox.MessageStep;
import se.bas.domain.outbox.MessageWish;
import se.bas.domain.outbox.Messages;

@Part
class JpaMessages implements Messages {
    private final EntityManager database;

    @Inject
    JpaMessages(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Message>> to(ParticipantId participant) {
        return on(Message.class, participant, "x.at desc, x.id desc");
    }

    @Override
    public List<Protected<MessageStep>> stepsOn(ParticipantId participant) {
        return on(MessageStep.class, participant, "x.no, x.id");
    }

    @Override
    public List<Protected<MessageWish>> wishesOf(ParticipantId participant) {
        return on(MessageWish.class, participant, "x.at desc, x.id desc");
    }

    @Override
    public void add(Message message) {
        database.persist(message);
    }

    @Override
    public void add(MessageStep step) {
        database.persist(step);
    }

    @Override
    public void add(MessageWish wish) {
        database.persist(wish);
    }

    private <T extends OwnedRecord> List<Protected<T>> on(Class<T> kind, ParticipantId participant, String order) {
        return database.createQuery(
                        "select x from " + kind.getSimpleName() + " x where x.participant = :participant order by "
                                + order,
                        kind)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }
}
