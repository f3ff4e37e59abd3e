package se.bas.application.placement.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.placement.Agreement;
import se.bas.domain.placement.FollowUp;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.Placement;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Placements;
import se.bas.domain.placement.WageSupport;

@Part
class JpaPlacements implements Placements {
    private final EntityManager database;

    @Inject
    JpaPlacements(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Placement>> of(ParticipantId participant) {
        return all(Placement.class, participant, "x.madeAt, x.id");
    }

    @Override
    public List<Protected<Agreement>> agreementsOf(ParticipantId participant) {
        return all(Agreement.class, participant, "x.placement, x.version");
    }

    @Override
    public List<Protected<PlacementStep>> stepsOf(ParticipantId participant) {
        return all(PlacementStep.class, participant, "x.placement, x.no");
    }

    @Override
    public List<Protected<FollowUp>> followUpsOf(ParticipantId participant) {
        return all(FollowUp.class, participant, "x.due, x.id");
    }

    @Override
    public List<Protected<FollowUpResult>> resultsOf(ParticipantId participant) {
        return all(FollowUpResult.class, participant, "x.madeAt, x.id");
    }

    @Override
    public List<Protected<WageSupport>> supportOf(ParticipantId participant) {
        return all(WageSupport.class, participant, "x.startsOn, x.id");
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
    public void add(Placement placement) {
        database.persist(placement);
    }

    @Override
    public void add(Agreement agreement) {
        database.persist(agreement);
    }

    @Override
    public void add(PlacementStep step) {
        database.persist(step);
    }

    @Override
    public void add(FollowUp followUp) {
        database.persist(followUp);
    }

    @Override
    public void add(FollowUpResult result) {
        database.persist(result);
    }

    @Override
    public void add(WageSupport support) {
        database.persist(support);
    }

    @Override
    public void queueFor(PlacementId placement) {
        database.createNativeQuery("select cast(queue_for_placement(?1) as text)")
                .setParameter(1, placement.value())
                .getSingleResult();
    }
}
