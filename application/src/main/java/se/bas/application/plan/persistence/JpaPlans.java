package se.bas.application.plan.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.plan.PlanActivity;
import se.bas.domain.plan.PlanDecision;
import se.bas.domain.plan.PlanPart;
import se.bas.domain.plan.PlanStep;
import se.bas.domain.plan.Plans;

@Part
class JpaPlans implements Plans {
    private final EntityManager database;

    @Inject
    JpaPlans(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<PlanPart>> partsOf(ParticipantId participant) {
        return all(PlanPart.class, participant, "x.owner, x.version");
    }

    @Override
    public List<Protected<PlanActivity>> activitiesOf(ParticipantId participant) {
        return all(PlanActivity.class, participant, "x.part, x.place");
    }

    @Override
    public List<Protected<PlanStep>> stepsOf(ParticipantId participant) {
        return all(PlanStep.class, participant, "x.owner, x.no");
    }

    @Override
    public List<Protected<PlanDecision>> decisionsOf(ParticipantId participant) {
        return all(PlanDecision.class, participant, "x.owner, x.no");
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
    public void add(PlanPart part) {
        database.persist(part);
    }

    @Override
    public void add(PlanActivity activity) {
        database.persist(activity);
    }

    @Override
    public void add(PlanStep step) {
        database.persist(step);
    }

    @Override
    public void add(PlanDecision decision) {
        database.persist(decision);
    }

    @Override
    public void queueFor(ParticipantId participant) {
        database.createNativeQuery("select cast(queue_for_plan(?1) as text)")
                .setParameter(1, participant.value())
                .getSingleResult();
    }
}
