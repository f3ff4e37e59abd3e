package se.bas.application.plan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.StaffId;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.PlanActivity;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanPart;
import se.bas.domain.plan.PlanState;
import se.bas.domain.plan.PlanStep;

/** Makes of parts of a plan that were opened what the asker is shown. */
final class PlanReading {
    private final Map<AgencyId, AgencyPlans.Open> all;

    PlanReading(Map<AgencyId, AgencyPlans.Open> all) {
        this.all = all;
    }

    /** Everyone who is named by something. */
    Stream<StaffId> people() {
        return all.values().stream().flatMap(open -> open.plan().people());
    }

    boolean began(AgencyId agency) {
        return all.containsKey(agency);
    }

    /**
     * The own one first, the others by their code.
     *
     * @param mine the asker's agency
     * @param writing whether the asker writes the own part in this case
     */
    List<PlanPartView> views(Names names, AgencyId mine, boolean writing, LocalDate today) {
        return all.entrySet().stream()
                .map(one -> view(one.getKey(), one.getValue(), names, mine, writing, today))
                .sorted(Comparator.comparing((PlanPartView view) -> !view.mine())
                        .thenComparing(PlanPartView::ownerCode))
                .toList();
    }

    private static PlanPartView view(
            AgencyId owner, AgencyPlans.Open open, Names names, AgencyId mine, boolean writing, LocalDate today) {
        AgencyPlan plan = open.plan();
        PlanState state = plan.state();
        var waiting = state.proposed();
        Integer holds = state.inForce().isPresent() ? state.inForce().getAsInt() : null;
        Map<ActivityId, String> what =
                plan.activities().stream().collect(toMap(PlanActivity::activityId, PlanActivity::what));
        return new PlanPartView(
                names.agency(owner),
                names.code(owner),
                owner.equals(mine),
                open.ground(),
                plan.version(),
                state.status(),
                holds,
                waiting.map(PlanState.Waiting::version).orElse(null),
                waiting.map(PlanState.Waiting::approved).orElse(Set.of()),
                plan.versions().reversed().stream()
                        .map(part -> version(plan, part, holds, names, today))
                        .toList(),
                plan.steps().reversed().stream()
                        .map(step -> happened(step, what, names))
                        .toList(),
                writing && owner.equals(mine) ? state.possible() : EnumSet.noneOf(PlanEvent.class));
    }

    private static PlanPartView.Version version(
            AgencyPlan plan, PlanPart part, @Nullable Integer holds, Names names, LocalDate today) {
        boolean held = holds != null && holds == part.version();
        Map<ActivityId, LocalDate> done = plan.done();
        return new PlanPartView.Version(
                part.version(),
                part.goal(),
                part.alternatives(),
                plan.of(part).stream()
                        .map(activity -> {
                            LocalDate doneOn = done.get(activity.activityId());
                            return new PlanPartView.Activity(
                                    activity.activityId(),
                                    activity.what(),
                                    activity.doer(),
                                    activity.by(),
                                    doneOn,
                                    held && doneOn == null && activity.by().isBefore(today));
                        })
                        .toList(),
                part.handsOverOn(),
                part.lingersUntil(),
                part.withoutPlacement(),
                names.staff(part.writtenBy()),
                part.writtenAt());
    }

    private static PlanPartView.Happened happened(PlanStep step, Map<ActivityId, String> what, Names names) {
        ActivityId activity = step.activity();
        return new PlanPartView.Happened(
                step.kind(),
                step.version(),
                step.party(),
                step.way(),
                step.day(),
                activity == null ? null : what.get(activity),
                step.endReason(),
                step.text(),
                names.staff(step.madeBy()),
                step.madeAt());
    }
}
