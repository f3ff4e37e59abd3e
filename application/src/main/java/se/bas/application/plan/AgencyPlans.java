package se.bas.application.plan;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bas.application.Part;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.plan.PlanActivity;
import se.bas.domain.plan.PlanPart;
import se.bas.domain.plan.PlanStep;
import se.bas.domain.plan.Plans;

/** Puts together each agency's part of the plan, of what a judgement opens: three statements, however many there are. */
@Part
class AgencyPlans {
    private final Plans plans;

    @Inject
    AgencyPlans(Plans plans) {
        this.plans = plans;
    }

    /** One that was opened, and why. */
    record Open(AgencyPlan plan, Ground ground) {}

    /** By whose they are. */
    Map<AgencyId, Open> of(Judgement judgement, ParticipantId participant) {
        record Seen(PlanPart part, Ground ground) {}
        Map<AgencyId, List<Seen>> parts = plans.partsOf(participant).stream()
                .flatMap(locked -> judgement.reveal(locked, Seen::new).stream())
                .collect(groupingBy(seen -> seen.part().owner()));
        if (parts.isEmpty()) {
            return Map.of();
        }
        Map<AgencyId, List<PlanActivity>> activities = open(judgement, plans.activitiesOf(participant));
        Map<AgencyId, List<PlanStep>> steps = open(judgement, plans.stepsOf(participant));
        Map<AgencyId, Open> all = new LinkedHashMap<>();
        parts.forEach((owner, seen) -> all.put(
                owner,
                new Open(
                        new AgencyPlan(
                                seen.stream().map(Seen::part).toList(),
                                activities.getOrDefault(owner, List.of()),
                                steps.getOrDefault(owner, List.of())),
                        seen.getFirst().ground())));
        return all;
    }

    /** The own agency's. */
    AgencyPlan own(Judgement judgement, ParticipantId participant, AgencyId mine) {
        Open open = of(judgement, participant).get(mine);
        return open == null ? AgencyPlan.NOTHING : open.plan();
    }

    private static <T extends OwnedRecord> Map<AgencyId, List<T>> open(Judgement judgement, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .collect(groupingBy(OwnedRecord::owner));
    }
}
