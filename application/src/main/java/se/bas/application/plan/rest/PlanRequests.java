package se.bas.application.plan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.plan.ActivityDraft;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.Alternative;
import se.bas.domain.plan.DecisionDraft;
import se.bas.domain.plan.DecisionKind;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanDraft;
import se.bas.domain.plan.PlanEnd;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanMove;
import se.bas.domain.plan.PlanParty;

/** What callers send about plans. */
public final class PlanRequests {
    private PlanRequests() {}

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }

    /** A version to write. */
    @Schema(
            name = "PlanRequest",
            requiredProperties = {"goal", "alternatives", "activities"},
            description = "A version of my agency's part of the plan")
    public record Version(
            @Schema(description = "1000 characters at most") @Nullable
            String goal,

            @Schema(description = "What may come after the placement") @Nullable
            List<Alternative> alternatives,

            @Schema(description = "Who does what by when; 20 at most") @Nullable
            List<Activity> activities,

            @Schema(description = "From when on another goes on with the participant") @Nullable
            LocalDate handsOverOn,

            @Schema(description = "Why there is a plan though no placement has begun; 10 to 500 characters") @Nullable
            String withoutPlacement)
            implements Input {
        PlanDraft draft() {
            return new PlanDraft(
                    text(goal),
                    alternatives == null ? Set.of() : Set.copyOf(alternatives),
                    activities == null
                            ? List.of()
                            : activities.stream().map(Activity::draft).toList(),
                    handsOverOn,
                    text(withoutPlacement));
        }
    }

    /** Something to be done. */
    @Schema(
            name = "PlanActivityRequest",
            requiredProperties = {"what", "doer", "by"},
            description = "Who does what by when")
    public record Activity(
            @Schema(description = "300 characters at most") @Nullable
            String what,

            @Nullable PlanDoer doer,
            @Schema(description = "The last day") @Nullable LocalDate by)
            implements Input {
        ActivityDraft draft() {
            return new ActivityDraft(text(what), doer, by);
        }
    }

    /** A decision. */
    @Schema(
            name = "PlanDecisionRequest",
            requiredProperties = {"kind", "day"},
            description = "What is decided of my agency's plan")
    public record Decision(
            @Nullable DecisionKind kind,

            @Schema(description = "From which it holds") @Nullable
            LocalDate day,

            @Schema(description = "500 characters at most") @Nullable
            String text)
            implements Input {
        DecisionDraft draft() {
            return new DecisionDraft(kind, day, PlanRequests.text(text));
        }
    }

    /** What is to happen to my agency's part. */
    @Schema(
            name = "PlanMove",
            requiredProperties = "move",
            description =
                    "What is to happen: APPROVE takes party, way and day; DECLINE day and perhaps text; DO activity and"
                            + " day; END day, endReason and perhaps text")
    public record Move(
            @Schema(description = "Any but WRITE") @Nullable PlanEvent move,

            @Nullable PlanParty party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day,
            @Nullable UUID activity,
            @Nullable PlanEnd endReason,

            @Schema(description = "500 characters at most") @Nullable
            String text)
            implements Input {
        PlanMove asked() {
            return switch (move) {
                case null -> throw Fault.missing("move");
                case WRITE -> throw Fault.unreadable("move");
                case APPROVE -> new PlanMove.Approve(party, way, day);
                case DECLINE -> new PlanMove.Decline(day, PlanRequests.text(text));
                case DO -> new PlanMove.Do(activity == null ? null : new ActivityId(activity), day);
                case END -> new PlanMove.End(day, endReason, PlanRequests.text(text));
            };
        }
    }
}
