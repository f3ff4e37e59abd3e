package se.bas.application.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.edition.Policies;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.plan.ActivityDraft;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.PlanActivity;
import se.bas.domain.plan.PlanDraft;
import se.bas.domain.plan.PlanPart;
import se.bas.domain.plan.PlanProblem;
import se.bas.domain.plan.PlanStep;
import se.bas.domain.plan.Plans;

/** Writes a version of the own agency's part of the plan. Agency and participant have to approve it before it holds. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class WritePlan {
    private final PlanDesk desk;
    private final Plans plans;
    private final PlacementsBefore placements;
    private final Policies policies;

    @Inject
    WritePlan(PlanDesk desk, Plans plans, PlacementsBefore placements, Policies policies) {
        this.desk = desk;
        this.plans = plans;
        this.placements = placements;
        this.policies = policies;
    }

    /**
     * Keeps all of it, or nothing.
     *
     * @param seen how often something had happened to the own part when the asker read it; 0 when there was none
     */
    public PlanWriting write(Actor.Staff who, CaseFileId file, int seen, PlanDraft draft) {
        return desk.with(file, seen, (at, plan) -> {
            boolean early = plan.versions().isEmpty()
                    && placements.early(
                            at.judgement(), at.keys().participant(), at.keys().owner());
            List<PlanProblem> problems = draft.problems(at.today(), early);
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            int version = plan.nextVersion();
            plans.add(new PlanPart(id, at.keys(), version, draft, policies.transitionMonths(), at.by(), at.now()));
            int place = 0;
            for (ActivityDraft activity : draft.activities()) {
                place++;
                plans.add(new PlanActivity(
                        new ActivityId(UuidCreator.getTimeOrderedEpoch()), at.keys(), id, place, activity));
            }
            int no = plan.version() + 1;
            plans.add(PlanStep.written(UuidCreator.getTimeOrderedEpoch(), at.keys(), no, version, at.by(), at.now()));
            return desk.kept(at, no, List.of(id));
        });
    }
}
