package se.bas.application.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.plan.JointPlanView;
import se.bas.application.plan.PlanPartView;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.plan.Alternative;
import se.bas.domain.plan.DecisionKind;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanEnd;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanParty;
import se.bas.domain.plan.PlanState;

/** The joint plan. */
@Schema(name = "JointPlan", description = "What the agencies plan with a participant: each its own part")
public record JointPlanJson(
        @Schema(description = "Your agency's first") List<PartJson> parts,

        @Schema(description = "Of the employment service, the latest first")
        List<DecisionJson> decisions,

        @Schema(description = "Whether you write your agency's part")
        boolean mayWrite,

        @Schema(description = "Whether you decide of your agency's plan")
        boolean mayDecide,

        @Schema(description = "Whether it takes a reason to begin, since no placement has begun")
        boolean reasonNeeded) {
    /** What the employment service has decided. */
    @Schema(name = "PlanDecision", description = "What the employment service has decided of its plan")
    public record DecisionJson(
            @Schema(description = "The owner agency's code") String owner,
            @Schema(description = "Why you may see it") String ground,
            DecisionKind kind,

            @Schema(description = "From which it holds") LocalDate day,

            @Nullable String text,
            String by,
            Instant at) {
        static DecisionJson of(JointPlanView.Decided one) {
            return new DecisionJson(
                    one.ownerCode(), one.ground().code(), one.kind(), one.day(), one.text(), one.by(), one.at());
        }
    }

    /** One agency's part. */
    @Schema(name = "PlanPart", description = "One agency's part of the joint plan")
    public record PartJson(
            @Schema(description = "The owner agency's code") String owner,
            @Schema(description = "Why you may see it") String ground,
            PlanState.Status status,

            @Schema(description = "The version that holds; absent when none does") @Nullable
            Integer holds,

            @Schema(description = "The version that waits for approval; absent when none does") @Nullable
            Integer waiting,

            @Schema(description = "Who has approved the one that waits")
            List<PlanParty> approved,

            @Schema(description = "The latest first") List<VersionJson> versions,

            @Schema(description = "What happened to it, the latest first")
            List<StepJson> history,

            @Schema(description = "What you can do with it") List<PlanEvent> may) {
        static PartJson of(PlanPartView view) {
            return new PartJson(
                    view.ownerCode(),
                    view.ground().code(),
                    view.status(),
                    view.holds(),
                    view.waiting(),
                    view.approved().stream().sorted().toList(),
                    view.versions().stream().map(VersionJson::of).toList(),
                    view.history().stream().map(StepJson::of).toList(),
                    view.may().stream().sorted().toList());
        }
    }

    /** A version. */
    @Schema(name = "PlanVersion", description = "A version of an agency's part")
    public record VersionJson(
            int version,
            String goal,

            @Schema(description = "What may come after the placement")
            List<Alternative> alternatives,

            @Schema(description = "Who does what by when") List<ActivityJson> activities,

            @Schema(description = "From when on another goes on with the participant; absent when nobody does")
            @Nullable
            LocalDate handsOverOn,

            @Schema(description = "Until when the agency can still be asked after that") @Nullable
            LocalDate lingersUntil,

            @Schema(description = "Why there is a plan though no placement had begun") @Nullable
            String withoutPlacement,

            String by,
            Instant at) {
        static VersionJson of(PlanPartView.Version one) {
            return new VersionJson(
                    one.version(),
                    one.goal(),
                    one.alternatives().stream().sorted().toList(),
                    one.activities().stream().map(ActivityJson::of).toList(),
                    one.handsOverOn(),
                    one.lingersUntil(),
                    one.withoutPlacement(),
                    one.by(),
                    one.at());
        }
    }

    /** Who does what by when. */
    @Schema(name = "PlanActivity", description = "Who does what by when")
    public record ActivityJson(
            UUID id,
            String what,

            @Schema(description = "AGENCY is the one whose part it is")
            PlanDoer doer,

            @Schema(description = "The last day") LocalDate by,

            @Schema(description = "Absent as long as it is not done") @Nullable
            LocalDate doneOn,

            @Schema(description = "Whether its day has passed and it is not done")
            boolean overdue) {
        static ActivityJson of(PlanPartView.Activity one) {
            return new ActivityJson(one.id().value(), one.what(), one.doer(), one.by(), one.doneOn(), one.overdue());
        }
    }

    /** Something that happened. */
    @Schema(
            name = "PlanStep",
            description = "Something that happened to an agency's part; what it does not have is absent")
    public record StepJson(
            PlanEvent kind,
            @Nullable Integer version,
            @Nullable PlanParty party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day,
            @Nullable String activity,
            @Nullable PlanEnd endReason,
            @Nullable String text,
            String by,
            Instant at) {
        static StepJson of(PlanPartView.Happened one) {
            return new StepJson(
                    one.kind(),
                    one.version(),
                    one.party(),
                    one.way(),
                    one.day(),
                    one.activity(),
                    one.endReason(),
                    one.text(),
                    one.by(),
                    one.at());
        }
    }

    static JointPlanJson of(JointPlanView view) {
        return new JointPlanJson(
                view.parts().stream().map(PartJson::of).toList(),
                view.decisions().stream().map(DecisionJson::of).toList(),
                view.mayWrite(),
                view.mayDecide(),
                view.early());
    }
}
