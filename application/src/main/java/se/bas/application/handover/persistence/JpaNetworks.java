package se.bas.application.handover.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.handover.CaseworkerChange;
import se.bas.domain.handover.ColleagueStep;
import se.bas.domain.handover.NetworkContact;
import se.bas.domain.handover.Networks;

@Part
class JpaNetworks implements Networks {
    private final EntityManager database;

    @Inject
    JpaNetworks(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<NetworkContact>> of(ParticipantId participant) {
        return all(NetworkContact.class, participant, "x.madeAt, x.id");
    }

    @Override
    public List<Protected<CaseworkerChange>> changesOf(ParticipantId participant) {
        return all(CaseworkerChange.class, participant, "x.day, x.madeAt, x.id");
    }

    @Override
    public List<Protected<ColleagueStep>> stepsOf(ParticipantId participant) {
        return all(ColleagueStep.class, participant, "x.madeAt, x.id");
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
    public void add(NetworkContact contact) {
        database.persist(contact);
    }
}
