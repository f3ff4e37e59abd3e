package se.bas.application.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.PlanActivity;
import se.bas.domain.plan.PlanMove;
import se.bas.domain.plan.PlanProblem;
import se.bas.domain.plan.PlanState;
import se.bas.domain.plan.PlanStep;
import se.bas.domain.plan.Plans;

/** Takes the own agency's part of the plan on: approved by agency or participant, declined, carried out, ended. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class MovePlan {
    private final PlanDesk desk;
    private final Plans plans;
    private final PlanTasks tasks;

    @Inject
    MovePlan(PlanDesk desk, Plans plans, PlanTasks tasks) {
        this.desk = desk;
        this.plans = plans;
        this.tasks = tasks;
    }

    /**
     * Does it.
     *
     * @param seen how often something had happened to the own part when the asker read it (UIX-14)
     */
    public PlanWriting move(Actor.Staff who, CaseFileId file, int seen, PlanMove move) {
        return desk.with(file, seen, (at, plan) -> {
            PlanState state = plan.state();
            List<PlanProblem> problems = state.problems(move, at.today());
            if (problems.isEmpty() && move instanceof PlanMove.Do(var activity, var day)) {
                problems = doing(plan, activity);
            }
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            int no = plan.version() + 1;
            UUID id = UuidCreator.getTimeOrderedEpoch();
            PlanStep step = PlanStep.of(id, at.keys(), no, move, state, at.by(), at.now());
            plans.add(step);
            if (state.inForce().isEmpty() && step.after(state).inForce().isPresent()) {
                tasks.planHolds(at.judgement(), at.keys());
            }
            return desk.kept(at, no, List.of(id));
        });
    }

    private static List<PlanProblem> doing(AgencyPlan plan, @Nullable ActivityId activity) {
        if (activity == null
                || plan.inForce().stream().map(PlanActivity::activityId).noneMatch(activity::equals)) {
            return List.of(PlanProblem.ACTIVITY_UNKNOWN);
        }
        return plan.done().containsKey(activity) ? List.of(PlanProblem.DONE_ALREADY) : List.of();
    }
}
