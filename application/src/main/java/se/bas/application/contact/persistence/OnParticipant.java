package se.bas.application.contact.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;

/** What there is of one kind about a participant, in an order. */
final class OnParticipant {
    private OnParticipant() {}

    static <T extends OwnedRecord> List<Protected<T>> find(
            EntityManager database, Class<T> kind, ParticipantId participant, String order) {
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
