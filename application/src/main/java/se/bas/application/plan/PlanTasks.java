package se.bas.application.plan;

import jakarta.inject.Inject;
import java.time.LocalDate;
import se.bas.application.Part;
import se.bas.application.placement.PlansAfter;
import se.bas.application.task.NewTasks;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/** A placement that ends without a plan is a task for the main caseworker, until there is one (PRO-20). */
@Part
class PlanTasks implements PlansAfter {
    private final AgencyPlans plans;
    private final PlacementsBefore placements;
    private final NewTasks tasks;

    @Inject
    PlanTasks(AgencyPlans plans, PlacementsBefore placements, NewTasks tasks) {
        this.plans = plans;
        this.placements = placements;
        this.tasks = tasks;
    }

    @Override
    public void placementEnds(Judgement judgement, Keys keys, PlacementId placement, LocalDate last, LocalDate today) {
        if (plans.own(judgement, keys.participant(), keys.owner())
                .state()
                .inForce()
                .isEmpty()) {
            tasks.make(
                    keys.participant(),
                    new NewTasks.NewTask(
                            new NewTasks.Cause(TaskSource.PLACEMENT_END, placement.value(), TaskKind.PLAN_MISSING),
                            Category.PLAN,
                            today,
                            last,
                            null));
        }
    }

    /** There is one: nobody has to see to it any more. */
    void planHolds(Judgement judgement, Keys keys) {
        placements
                .ended(judgement, keys.participant(), keys.owner())
                .forEach(placement -> tasks.settle(TaskSource.PLACEMENT_END, placement.value()));
    }
}
