package se.bas.application.handover.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.handover.HandoverWish;
import se.bas.domain.handover.Wishes;

@Part
class JpaWishes implements Wishes {
    private final EntityManager database;

    @Inject
    JpaWishes(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<HandoverWish>> of(ParticipantId participant) {
        return database.createQuery(
                        "select w from HandoverWish w where w.participant = :participant order by w.askedAt, w.id",
                        HandoverWish.class)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }
}
