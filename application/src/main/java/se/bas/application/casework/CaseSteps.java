package se.bas.application.casework;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import se.bas.application.Part;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.handover.Handovers;
import se.bas.domain.placement.FollowUp;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Placements;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanStep;
import se.bas.domain.plan.Plans;

/**
 * What came of one participant's placements, handovers and plan, of what a judgement opens: five statements, three more
 * when a placement has begun, and one more when somebody was handed over.
 */
@Part
class CaseSteps {
    private final Placements placements;
    private final Handovers handovers;
    private final Plans plans;

    @Inject
    CaseSteps(Placements placements, Handovers handovers, Plans plans) {
        this.placements = placements;
        this.handovers = handovers;
        this.plans = plans;
    }

    /**
     * Opens it.
     *
     * @param mine the asker's agency: a handover is shown to who sent it and to who answered, each their own part
     */
    StepItems open(Judgement judgement, ParticipantId participant, AgencyId mine) {
        return new StepItems(
                placed(judgement, participant),
                sent(judgement, participant, mine),
                owned(open(judgement, handovers.answersOf(participant)), mine),
                open(judgement, plans.stepsOf(participant)).stream()
                        .filter(step -> shown(step.content()))
                        .toList(),
                open(judgement, plans.decisionsOf(participant)));
    }

    private StepItems.Placed placed(Judgement judgement, ParticipantId participant) {
        List<Open<PlacementStep>> steps = open(judgement, placements.stepsOf(participant)).stream()
                .filter(step -> shown(step.content()))
                .toList();
        return steps.isEmpty()
                ? StepItems.Placed.NOWHERE
                : new StepItems.Placed(
                        steps,
                        open(judgement, placements.resultsOf(participant)),
                        open(judgement, placements.followUpsOf(participant)).stream()
                                .map(Open::content)
                                .collect(toMap(FollowUp::followUpId, FollowUp::placement)),
                        open(judgement, placements.of(participant)).stream()
                                .map(Open::content)
                                .collect(toMap(
                                        one -> one.placementId(),
                                        one -> one.workplace().name())));
    }

    private StepItems.Sent sent(Judgement judgement, ParticipantId participant, AgencyId mine) {
        List<Open<HandoverStep>> steps = owned(open(judgement, handovers.stepsOf(participant)), mine).stream()
                .filter(step -> step.content().kind() != HandoverEvent.WRITE)
                .toList();
        return steps.isEmpty()
                ? StepItems.Sent.NOWHERE
                : new StepItems.Sent(
                        steps,
                        owned(open(judgement, handovers.of(participant)), mine).stream()
                                .map(Open::content)
                                .collect(toMap(
                                        one -> one.handoverId(),
                                        one -> one.parties().recipient())));
    }

    private static boolean shown(PlacementStep step) {
        return step.kind() == PlacementEvent.START || step.kind() == PlacementEvent.END;
    }

    private static boolean shown(PlanStep step) {
        return step.kind() != PlanEvent.WRITE && step.kind() != PlanEvent.DO;
    }

    private static <T extends OwnedRecord> List<Open<T>> owned(List<Open<T>> records, AgencyId mine) {
        return records.stream()
                .filter(open -> open.content().owner().equals(mine))
                .toList();
    }

    private static <T extends OwnedRecord> List<Open<T>> open(Judgement judgement, List<Protected<T>> locked) {
        BiFunction<T, Ground, Open<T>> pair = Open::new;
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, pair).stream())
                .toList();
    }
}
