package se.bas.application.mapping.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.application.placement.MappingsBefore;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.mapping.MappingPart;
import se.bas.domain.mapping.MappingReason;
import se.bas.domain.mapping.Mappings;

@Part
class JpaMappings implements Mappings, MappingsBefore {
    private final EntityManager database;

    @Inject
    JpaMappings(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<MappingPart>> partsOf(ParticipantId participant) {
        return all(MappingPart.class, participant, "x.area, x.version");
    }

    @Override
    public List<Protected<MappingReason>> reasonsOf(ParticipantId participant) {
        return all(MappingReason.class, participant, "x.writtenAt desc, x.id desc");
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
    public void add(MappingPart part) {
        database.persist(part);
    }

    @Override
    public void add(MappingReason reason) {
        database.persist(reason);
    }

    @Override
    public void queueFor(ParticipantId participant) {
        database.createNativeQuery("select cast(queue_for_mapping(?1) as text)")
                .setParameter(1, participant.value())
                .getSingleResult();
    }

    @Override
    public boolean suffice(ParticipantId participant) {
        return new Row(database.createNativeQuery("select mapping_suffices(?1)")
                        .setParameter(1, participant.value())
                        .getSingleResult())
                .flag(0);
    }
}
