package se.bas.application.ground.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.ground.RecordedGround;
import se.bas.domain.ground.RecordedGrounds;

@Part
class JpaRecordedGrounds implements RecordedGrounds {
    private final EntityManager database;

    @Inject
    JpaRecordedGrounds(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<RecordedGround>> of(ParticipantId participant) {
        return database.createQuery(
                        "select g from RecordedGround g where g.participant = :participant order by g.recordedAt desc, g.id",
                        RecordedGround.class)
                .setParameter("participant", participant.value())
                // Three statements however many there are.
                .setHint("eclipselink.batch", "g.scopes")
                .setHint("eclipselink.batch", "g.endings")
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(RecordedGround ground) {
        database.persist(ground);
        database.flush();
    }
}
