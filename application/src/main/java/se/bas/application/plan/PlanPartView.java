package se.bas.application.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.View;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.plan.ActivityId;
import se.bas.domain.plan.Alternative;
import se.bas.domain.plan.PlanDoer;
import se.bas.domain.plan.PlanEnd;
import se.bas.domain.plan.PlanEvent;
import se.bas.domain.plan.PlanParty;
import se.bas.domain.plan.PlanState;

/**
 * One agency's part of the plan.
 *
 * @param ownerCode the owner agency's short code
 * @param mine whether it is the asker's agency's
 * @param ground why it may be seen
 * @param version grows with everything that happens to it
 * @param holds the version that holds; null when none does
 * @param waiting the version that waits for approval; null when none does
 * @param approved who has approved the one that waits
 * @param versions the latest first
 * @param history what happened to it, the latest first
 * @param may what the asker can do with it
 */
public record PlanPartView(
        Name owner,
        String ownerCode,
        boolean mine,
        Ground ground,
        int version,
        PlanState.Status status,
        @Nullable Integer holds,
        @Nullable Integer waiting,
        Set<PlanParty> approved,
        List<Version> versions,
        List<Happened> history,
        Set<PlanEvent> may)
        implements View {
    /**
     * A version.
     *
     * @param handsOverOn from when on another goes on with the participant; null when nobody does
     * @param lingersUntil until when the agency can be asked after that; null when it hands nothing over
     * @param withoutPlacement why there is a plan though no placement had begun; null when one had
     */
    public record Version(
            int version,
            String goal,
            Set<Alternative> alternatives,
            List<Activity> activities,
            @Nullable LocalDate handsOverOn,
            @Nullable LocalDate lingersUntil,
            @Nullable String withoutPlacement,
            String by,
            Instant at) {}

    /**
     * Who does what by when.
     *
     * @param by the last day
     * @param doneOn null as long as it is not done
     * @param overdue whether its day has passed and it is not done, in the version that holds
     */
    public record Activity(
            ActivityId id,
            String what,
            PlanDoer doer,
            LocalDate by,
            @Nullable LocalDate doneOn,
            boolean overdue) {}

    /** Something that happened; what it does not have is null. */
    public record Happened(
            PlanEvent kind,
            @Nullable Integer version,
            @Nullable PlanParty party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day,
            @Nullable String activity,
            @Nullable PlanEnd endReason,
            @Nullable String text,
            String by,
            Instant at) {}

    /** The version that holds, else the latest. */
    public Version shown() {
        return versions.stream()
                .filter(one -> holds != null && one.version() == holds)
                .findFirst()
                .orElseGet(this::latest);
    }

    public Version latest() {
        return versions.getFirst();
    }
}
