package se.bas.application.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.application.agency.Directory.Names;
import se.bas.application.casework.CaseView.Detail;
import se.bas.application.casework.CaseView.Item;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.agency.Agency;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Stage;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.FollowUpDraft;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementMove;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.plan.PlanEnd;
import se.bas.domain.plan.PlanMove;
import se.bas.domain.plan.PlanParty;
import se.bas.domain.plan.PlanState;
import se.bas.domain.plan.PlanStep;

/** The steps of casework on the timeline: each on its day, with whose it is, and on the ground that opened it. */
class StepItemsTest {
    private static final AgencyId AGENCY = new AgencyId(new UUID(1, 1));
    private static final UnitId UNIT = new UnitId(new UUID(1, 2));
    private static final StaffId PATRIK = new StaffId(new UUID(1, 3));
    private static final Keys KEYS =
            new Keys(new CollaborationId(new UUID(1, 4)), AGENCY, new ParticipantId(new UUID(1, 5)));
    private static final Ground GROUND = new Ground.OwnAgency(new AssignmentId(new UUID(1, 6)));
    private static final PlacementId PLACEMENT = new PlacementId(new UUID(1, 7));
    private static final HandoverId HANDOVER = new HandoverId(new UUID(1, 8));
    private static final FollowUpId FOLLOW_UP = new FollowUpId(new UUID(1, 9));
    /** Late in the evening: in Sweden it is the eleventh already. */
    private static final Instant AT = Instant.parse("2026-03-10T23:30:00Z");

    private static final LocalDate FROM = LocalDate.of(2026, 2, 2);
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 30);
    private static final Name TEAM = new Name("Teamet", "The team");
    private static final StepItems NOTHING =
            new StepItems(StepItems.Placed.NOWHERE, StepItems.Sent.NOWHERE, List.of(), List.of(), List.of());

    private static final Names NAMES = new Names(
            Map.of(AGENCY, new Agency() {
                @Override
                public String code() {
                    return "amf";
                }

                @Override
                public Name name() {
                    return TEAM;
                }
            }),
            Map.of(UNIT, new Unit() {
                @Override
                public Name name() {
                    return TEAM;
                }
            }),
            Map.of(PATRIK, "Patrik"));

    private static PlacementStep placement(int no, PlacementMove move, PlacementState before) {
        return PlacementStep.of(
                UUID.randomUUID(),
                KEYS,
                new PlacementStep.Place(PLACEMENT, no),
                move,
                before,
                Rhythm.USUAL,
                PATRIK,
                AT);
    }

    private static PlanStep plan(int no, PlanMove move, PlanState before) {
        return PlanStep.of(UUID.randomUUID(), KEYS, no, move, before, PATRIK, AT);
    }

    private static ParticipationView programme(ParticipationView.Step... steps) {
        return new ParticipationView(
                TEAM,
                "amf",
                GROUND,
                true,
                Stage.REFERRED,
                steps.length,
                0,
                2,
                List.of(steps),
                List.of(),
                null,
                Set.of());
    }

    @Test
    @Tag("PRO-01")
    @Tag("PRO-53")
    void steps_of_the_programme_stand_on_their_day_the_latest_first() {
        ParticipationView view = programme(
                new ParticipationView.Step(1, new Happening.Talk(FROM), "Patrik", AT, null),
                new ParticipationView.Step(2, new Happening.Referral(UNTIL, null), "Patrik", AT, null));
        assertThat(NOTHING.items(List.of(view), NAMES))
                .extracting(Item::date, Item::category, Item::ground, Item::by, Item::detail)
                .containsExactly(
                        tuple(
                                UNTIL,
                                Category.PARTICIPATION,
                                GROUND,
                                "Patrik",
                                new Detail.Programme(2, new Happening.Referral(UNTIL, null))),
                        tuple(
                                FROM,
                                Category.PARTICIPATION,
                                GROUND,
                                "Patrik",
                                new Detail.Programme(1, new Happening.Talk(FROM))));
    }

    @Test
    @Tag("PRO-10")
    @Tag("PRO-12")
    void a_placement_begins_is_followed_up_and_ends_at_an_employer() {
        PlacementState.Period period = new PlacementState.Period(FROM, UNTIL);
        LocalDate end = LocalDate.of(2026, 3, 20);
        LocalDate held = LocalDate.of(2026, 2, 5);
        PlacementStep start = placement(5, new PlacementMove.Start(), new PlacementState.Agreed(1, period));
        PlacementStep ended =
                placement(6, new PlacementMove.End(end, EndReason.EMPLOYED, ""), new PlacementState.Running(1, period));
        FollowUpResult result = FollowUpResult.held(
                UUID.randomUUID(), KEYS, FOLLOW_UP, new FollowUpDraft(held, "Bra", "Bra"), true, PATRIK, AT);
        FollowUpResult spared =
                FollowUpResult.notNeeded(UUID.randomUUID(), KEYS, new FollowUpId(UUID.randomUUID()), PATRIK, AT);
        StepItems items = new StepItems(
                new StepItems.Placed(
                        List.of(new Open<>(start, GROUND), new Open<>(ended, GROUND)),
                        List.of(new Open<>(result, GROUND), new Open<>(spared, GROUND)),
                        Map.of(FOLLOW_UP, PLACEMENT),
                        Map.of(PLACEMENT, "Bageriet")),
                StepItems.Sent.NOWHERE,
                List.of(),
                List.of(),
                List.of());
        assertThat(items.items(List.of(), NAMES))
                .allSatisfy(item -> assertThat(item.category()).isEqualTo(Category.PLACEMENT))
                .extracting(Item::date, Item::detail)
                .containsExactly(
                        tuple(end, new Detail.Placed(Detail.Placing.ENDED, "Bageriet")),
                        tuple(FROM, new Detail.Placed(Detail.Placing.BEGAN, "Bageriet")),
                        tuple(held, new Detail.Placed(Detail.Placing.FOLLOWED_UP, "Bageriet")));
        assertThat(items.people()).containsOnly(PATRIK);
    }

    @Test
    @Tag("PRO-06")
    void a_handover_names_the_unit_and_stands_on_the_swedish_day() {
        HandoverStep sent =
                new HandoverStep(UUID.randomUUID(), KEYS, HANDOVER, 2, HandoverEvent.PROPOSE, 1, PATRIK, AT);
        StepItems items = new StepItems(
                StepItems.Placed.NOWHERE,
                new StepItems.Sent(List.of(new Open<>(sent, GROUND)), Map.of(HANDOVER, UNIT)),
                List.of(),
                List.of(),
                List.of());
        assertThat(items.items(List.of(), NAMES))
                .containsExactly(new Item(
                        LocalDate.of(2026, 3, 11),
                        TEAM,
                        "amf",
                        Category.HANDOVER,
                        GROUND,
                        "Patrik",
                        new Detail.Handed(HandoverEvent.PROPOSE, TEAM, true)));
    }

    @Test
    @Tag("PRO-20")
    void a_plan_is_approved_by_the_agency_agreed_to_by_the_participant_and_ended() {
        PlanState waits = new PlanState.None().written(3);
        StepItems items = new StepItems(
                StepItems.Placed.NOWHERE,
                StepItems.Sent.NOWHERE,
                List.of(),
                List.of(
                        new Open<>(
                                plan(2, new PlanMove.Approve(PlanParty.AGENCY, ApprovalWay.SIGNED, FROM), waits),
                                GROUND),
                        new Open<>(
                                plan(3, new PlanMove.Approve(PlanParty.PARTICIPANT, ApprovalWay.ORALLY, FROM), waits),
                                GROUND),
                        new Open<>(
                                plan(4, new PlanMove.End(UNTIL, PlanEnd.CARRIED_OUT, ""), new PlanState.Holds(3)),
                                GROUND)),
                List.of());
        assertThat(items.items(List.of(), NAMES))
                .allSatisfy(item -> assertThat(item.category()).isEqualTo(Category.PLAN))
                .extracting(Item::date, Item::detail)
                .containsExactly(
                        tuple(UNTIL, new Detail.Planned(Detail.Planning.ENDED, null)),
                        tuple(FROM, new Detail.Planned(Detail.Planning.AGREED, 3)),
                        tuple(FROM, new Detail.Planned(Detail.Planning.APPROVED, 3)));
    }
}
