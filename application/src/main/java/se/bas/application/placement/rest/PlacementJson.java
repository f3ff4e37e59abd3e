package se.bas.application.placement.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.placement.PlacementView;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.ChangeReason;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.placement.SupportKind;

/** A placement. */
@Schema(name = "Placement", description = "That a participant is, was or is to be at a workplace")
public record PlacementJson(
        UUID id,
        @Schema(description = "The owner agency's code") String owner,
        @Schema(description = "Why you may see it") String ground,
        @Schema(description = "In the owner's register") UUID employer,
        String employerName,
        String organisationNumber,
        PlacementKind kind,
        PlacementState.Status status,

        @Schema(description = "Of a draft as proposed, else as agreed")
        LocalDate from,

        @Schema(description = "The last day") LocalDate until,

        @Schema(description = "The version of the agreement that holds; absent before one does") @Nullable
        Integer holds,

        @Schema(description = "The version that waits for approval; absent when none does") @Nullable
        Integer waiting,

        @Schema(description = "Who has approved the one that waits")
        List<Party> approved,

        @Schema(description = "The latest version first") List<AgreementJson> agreements,

        @Schema(description = "What happened to it, the latest first")
        List<StepJson> history,

        @Schema(description = "By the day they are due") List<FollowUpJson> followUps,

        List<SupportJson> support,

        @Schema(description = "How it is followed up; absent before it began") @Nullable
        RhythmJson rhythm,

        @Schema(description = "Absent unless it has ended") @Nullable
        EndReason endReason,

        @Schema(description = "The employers of others that share days with it")
        List<String> overlaps,

        @Schema(description = "What you can do with it") List<PlacementEvent> may) {
    static PlacementJson of(PlacementView view) {
        return new PlacementJson(
                view.id().value(),
                view.ownerCode(),
                view.ground().code(),
                view.employer().value(),
                view.employerName(),
                view.organisationNumber().written(),
                view.kind(),
                view.status(),
                view.from(),
                view.until(),
                view.holds(),
                view.waiting(),
                view.approved().stream().sorted().toList(),
                view.agreements().stream().map(AgreementJson::of).toList(),
                view.history().stream().map(StepJson::of).toList(),
                view.followUps().stream().map(FollowUpJson::of).toList(),
                view.support().stream().map(SupportJson::of).toList(),
                RhythmJson.of(view.rhythm()),
                view.endReason(),
                view.overlaps(),
                view.may().stream().sorted().toList());
    }

    /** A version of the agreement. */
    @Schema(name = "PlacementAgreement", description = "A version of what was agreed on")
    public record AgreementJson(
            int version,
            LocalDate from,
            LocalDate until,
            @Schema(description = "A week") int hours,

            @Schema(description = "Whether it is what the participant wished for")
            boolean wished,

            String goals,
            String tasks,
            @Schema(description = "May be empty") String adaptation,
            String supervisor,
            @Schema(description = "May be empty") String insurance,
            String by,
            Instant at) {
        static AgreementJson of(PlacementView.Agreed one) {
            return new AgreementJson(
                    one.version(),
                    one.from(),
                    one.until(),
                    one.hours(),
                    one.wished(),
                    one.goals(),
                    one.tasks(),
                    one.adaptation(),
                    one.supervisor(),
                    one.insurance(),
                    one.by(),
                    one.at());
        }
    }

    /** Something that happened. */
    @Schema(name = "PlacementStep", description = "Something that happened to a placement; what it has not is absent")
    public record StepJson(
            PlacementEvent kind,
            @Nullable Integer version,
            @Nullable Party party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day,
            @Nullable ChangeReason changeReason,
            @Nullable EndReason endReason,
            @Nullable String text,
            @Nullable RhythmJson rhythm,
            String by,
            Instant at) {
        static StepJson of(PlacementView.Happened one) {
            return new StepJson(
                    one.kind(),
                    one.version(),
                    one.party(),
                    one.way(),
                    one.day(),
                    one.changeReason(),
                    one.endReason(),
                    one.text(),
                    RhythmJson.of(one.rhythm()),
                    one.by(),
                    one.at());
        }
    }

    /** How a placement is followed up. */
    @Schema(name = "FollowUpRhythm", description = "How often a placement is followed up")
    public record RhythmJson(
            @Schema(description = "The first within so many working days")
            int first,

            @Schema(description = "Then every week, so many weeks")
            int weekly,

            @Schema(description = "Then every second week until this week; then every month")
            int fortnightsUntil) {
        static @Nullable RhythmJson of(@Nullable Rhythm rhythm) {
            return rhythm == null ? null : new RhythmJson(rhythm.first(), rhythm.weekly(), rhythm.fortnightsUntil());
        }
    }

    /** A follow-up. */
    @Schema(name = "FollowUp", description = "That a placement is to be followed up by a day, and what came of it")
    public record FollowUpJson(
            UUID id,
            LocalDate due,

            @Schema(description = "Its day has passed without a result")
            boolean overdue,

            @Schema(description = "When it was held; absent until it was, as all below") @Nullable
            LocalDate day,

            @Schema(description = "What the participant said") @Nullable
            String participantView,

            @Schema(description = "What the employer said") @Nullable
            String employerView,

            @Schema(description = "Whether the main caseworker held it") @Nullable
            Boolean byMain,

            @Nullable String by) {
        static FollowUpJson of(PlacementView.Follow one) {
            PlacementView.Result result = one.result();
            return result == null
                    ? new FollowUpJson(one.id().value(), one.due(), one.overdue(), null, null, null, null, null)
                    : new FollowUpJson(
                            one.id().value(),
                            one.due(),
                            one.overdue(),
                            result.day(),
                            result.participantView(),
                            result.employerView(),
                            result.byMain(),
                            result.by());
        }
    }

    /** A period of wage support. */
    @Schema(name = "WageSupport", description = "That the employer is paid for a time")
    public record SupportJson(
            SupportKind kind,
            LocalDate from,
            LocalDate until,

            @Schema(description = "Until when it has to be applied for anew")
            LocalDate applyBy) {
        static SupportJson of(PlacementView.Support one) {
            return new SupportJson(one.kind(), one.from(), one.until(), one.applyBy());
        }
    }
}
