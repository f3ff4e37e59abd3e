package se.bas.application.consent.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.Consents;
import se.bas.domain.disclosure.Protected;

@Part
class JpaConsents implements Consents {
    private final EntityManager database;

    @Inject
    JpaConsents(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Consent>> of(ParticipantId participant) {
        return database.createQuery(
                        "select c from Consent c where c.participant = :participant order by c.registeredAt desc, c.id",
                        Consent.class)
                .setParameter("participant", participant.value())
                // Three statements however many consents there are.
                .setHint("eclipselink.batch", "c.scopes")
                .setHint("eclipselink.batch", "c.endings")
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    @Override
    public void add(Consent consent) {
        database.persist(consent);
        database.flush();
    }
}
