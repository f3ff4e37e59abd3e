package se.bas.application.plan;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.agency.Participations;
import se.bas.application.plan.PlanDesk.At;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.plan.DecisionDraft;
import se.bas.domain.plan.DecisionKind;
import se.bas.domain.plan.PlanDecision;
import se.bas.domain.plan.PlanProblem;
import se.bas.domain.plan.Plans;

/**
 * Confirms the employment service's plan from a day on, or ends that. It is information of a kind of its own, so that it
 * can be shared without the plan; only the agency that decides of plans has it.
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class DecidePlan {
    private final PlanDesk desk;
    private final Plans plans;
    private final Participations participations;

    @Inject
    DecidePlan(PlanDesk desk, Plans plans, Participations participations) {
        this.desk = desk;
        this.plans = plans;
        this.participations = participations;
    }

    /** Keeps it, once the own part of the plan holds. */
    public PlanWriting decide(Actor.Staff who, CaseFileId file, DecisionDraft draft) {
        return desk.with(file, Category.AF_DECISIONS, (at, plan) -> {
            if (!at.judgement().permits(at.keys().owner(), Category.AF_DECISIONS) || !participations.decidesPlans()) {
                return desk.notFound(at);
            }
            List<PlanDecision> before = own(at);
            List<PlanProblem> problems = draft.problems(plan.state(), last(before), at.today());
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            plans.add(new PlanDecision(id, at.keys(), before.size() + 1, draft, at.by(), at.now()));
            return desk.kept(at, Category.AF_DECISIONS, plan.version(), List.of(id));
        });
    }

    private static @Nullable DecisionKind last(List<PlanDecision> decisions) {
        return decisions.isEmpty() ? null : decisions.getLast().kind();
    }

    private List<PlanDecision> own(At at) {
        return plans.decisionsOf(at.keys().participant()).stream()
                .flatMap(locked -> at.judgement().reveal(locked, (decision, ground) -> decision).stream())
                .filter(decision -> decision.owner().equals(at.keys().owner()))
                .toList();
    }
}
