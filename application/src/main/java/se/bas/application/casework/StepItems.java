package se.bas.application.casework;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Item;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;
import se.bas.domain.handover.HandoverAnswer;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.plan.PlanDecision;
import se.bas.domain.plan.PlanParty;
import se.bas.domain.plan.PlanStep;

/**
 * Makes the timeline's items of the steps of casework; of one day, the latest first. Reasons and words stand on the pages
 * of their own.
 */
record StepItems(
        Placed placed,
        Sent sent,
        List<Open<HandoverAnswer>> answers,
        List<Open<PlanStep>> plan,
        List<Open<PlanDecision>> decisions) {
    /**
     * What came of placements.
     *
     * @param steps beginnings and ends
     * @param followed the placement of each follow-up
     * @param employers by name
     */
    record Placed(
            List<Open<PlacementStep>> steps,
            List<Open<FollowUpResult>> results,
            Map<FollowUpId, PlacementId> followed,
            Map<PlacementId, String> employers) {
        static final Placed NOWHERE = new Placed(List.of(), List.of(), Map.of(), Map.of());

        String employer(@Nullable PlacementId placement) {
            return placement == null ? "" : employers.getOrDefault(placement, "");
        }
    }

    /**
     * What came of the own agency's handovers.
     *
     * @param recipients to which unit
     */
    record Sent(List<Open<HandoverStep>> steps, Map<HandoverId, UnitId> recipients) {
        static final Sent NOWHERE = new Sent(List.of(), Map.of());
    }

    /** Everyone who is named by something. */
    Stream<StaffId> people() {
        return Stream.of(
                        placed.steps().stream().map(open -> open.content().madeBy()),
                        placed.results().stream().map(open -> open.content().madeBy()),
                        sent.steps().stream().map(open -> open.content().madeBy()),
                        answers.stream().map(open -> open.content().madeBy()),
                        plan.stream().map(open -> open.content().madeBy()),
                        decisions.stream().map(open -> open.content().madeBy()))
                .flatMap(people -> people);
    }

    /** With those of the programme, as a panel beside has them already. */
    Stream<Item> items(List<ParticipationView> programme, Names names) {
        return Stream.of(
                        programme.stream().flatMap(StepItems::steps),
                        placed.steps().reversed().stream().map(open -> step(open, names)),
                        placed.results().reversed().stream().flatMap(open -> followUp(open, names)),
                        sent.steps().reversed().stream().flatMap(open -> handed(open, names)),
                        answers.reversed().stream().map(open -> answer(open, names)),
                        decisions.reversed().stream().map(open -> decided(open, names)),
                        plan.reversed().stream().map(open -> planned(open, names)))
                .flatMap(items -> items);
    }

    private static Stream<Item> steps(ParticipationView view) {
        return view.steps().reversed().stream()
                .map(step -> new Item(
                        requireNonNull(step.happening().day()),
                        view.owner(),
                        view.ownerCode(),
                        Category.PARTICIPATION,
                        view.ground(),
                        step.by(),
                        new Detail.Programme(step.period(), step.happening())));
    }

    private Item step(Open<PlacementStep> open, Names names) {
        PlacementStep step = open.content();
        Detail.Placing what = step.kind() == PlacementEvent.START ? Detail.Placing.BEGAN : Detail.Placing.ENDED;
        return open.item(
                names,
                requireNonNull(step.day()),
                step.madeBy(),
                new Detail.Placed(what, placed.employer(step.placement())));
    }

    /** None for one that was not needed. */
    private Stream<Item> followUp(Open<FollowUpResult> open, Names names) {
        FollowUpResult result = open.content();
        LocalDate day = result.day();
        return day == null
                ? Stream.empty()
                : Stream.of(open.item(
                        names,
                        day,
                        result.madeBy(),
                        new Detail.Placed(
                                Detail.Placing.FOLLOWED_UP,
                                placed.employer(placed.followed().get(result.followUp())))));
    }

    private Stream<Item> handed(Open<HandoverStep> open, Names names) {
        HandoverStep step = open.content();
        UnitId recipient = sent.recipients().get(step.handover());
        return recipient == null
                ? Stream.empty()
                : Stream.of(open.item(
                        names,
                        ConsentPeriod.day(step.madeAt()),
                        step.madeBy(),
                        new Detail.Handed(step.kind(), names.unit(recipient), true)));
    }

    private static Item answer(Open<HandoverAnswer> open, Names names) {
        HandoverAnswer answer = open.content();
        return open.item(
                names,
                ConsentPeriod.day(answer.madeAt()),
                answer.madeBy(),
                new Detail.Handed(answer.kind(), names.unit(answer.fromUnit()), false));
    }

    private static Item planned(Open<PlanStep> open, Names names) {
        PlanStep step = open.content();
        LocalDate day = step.day();
        return open.item(
                names,
                day == null ? ConsentPeriod.day(step.madeAt()) : day,
                step.madeBy(),
                new Detail.Planned(planning(step), step.version()));
    }

    private static Item decided(Open<PlanDecision> open, Names names) {
        PlanDecision decision = open.content();
        return open.item(names, decision.day(), decision.madeBy(), new Detail.Decided(decision.kind()));
    }

    private static Detail.Planning planning(PlanStep step) {
        return switch (step.kind()) {
            case APPROVE -> step.party() == PlanParty.PARTICIPANT ? Detail.Planning.AGREED : Detail.Planning.APPROVED;
            case DECLINE -> Detail.Planning.DECLINED;
            case END -> Detail.Planning.ENDED;
            case WRITE, DO -> throw new IllegalArgumentException("not on the timeline");
        };
    }
}
