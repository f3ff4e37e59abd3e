package se.bas.application.plan;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.bas.domain.agency.StaffId;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.PlanActivity;
import se.bas.domain.plan.PlanPart;
import se.bas.domain.plan.PlanState;
import se.bas.domain.plan.PlanStep;

/**
 * One agency's part of the plan, opened.
 *
 * @param versions the first one first
 * @param activities of all versions
 */
record AgencyPlan(List<PlanPart> versions, List<PlanActivity> activities, List<PlanStep> steps) {
    static final AgencyPlan NOTHING = new AgencyPlan(List.of(), List.of(), List.of());

    /** How often something has happened to it. */
    int version() {
        return steps.size();
    }

    PlanState state() {
        return PlanStep.state(steps);
    }

    int nextVersion() {
        return versions.isEmpty() ? 1 : versions.getLast().version() + 1;
    }

    List<PlanActivity> of(PlanPart part) {
        return activities.stream()
                .filter(activity -> activity.part().equals(part.partId()))
                .toList();
    }

    /** What is to be done by the version that holds; nothing when none does. */
    List<PlanActivity> inForce() {
        Optional<PlanPart> held = versions.stream()
                .filter(part -> state().inForce().orElse(0) == part.version())
                .findFirst();
        return held.map(this::of).orElse(List.of());
    }

    /** What is done, and when. */
    Map<ActivityId, LocalDate> done() {
        return steps.stream()
                .filter(step -> step.activity() != null && step.day() != null)
                .collect(toMap(
                        step -> Objects.requireNonNull(step.activity()), step -> Objects.requireNonNull(step.day())));
    }

    /** Everyone who is named by something. */
    Stream<StaffId> people() {
        return Stream.concat(
                versions.stream().map(PlanPart::writtenBy), steps.stream().map(PlanStep::madeBy));
    }
}
