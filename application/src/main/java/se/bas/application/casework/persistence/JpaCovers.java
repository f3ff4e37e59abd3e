package se.bas.application.casework.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.Cover;
import se.bas.domain.casework.Covers;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Protected;

@Part
class JpaCovers implements Covers {
    private final EntityManager database;

    @Inject
    JpaCovers(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Cover>> on(ParticipantId participant) {
        return database.createQuery(
                        "select c from Cover c where c.participant = :participant order by c.until, c.id", Cover.class)
                .setParameter("participant", participant.value())
                // Two statements however many there are.
                .setHint("eclipselink.batch", "c.endings")
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }
}
