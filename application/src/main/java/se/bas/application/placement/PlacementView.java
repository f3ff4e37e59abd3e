package se.bas.application.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.View;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.OrganisationNumber;
import se.bas.domain.placement.ApprovalWay;
import se.bas.domain.placement.ChangeReason;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.Party;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementKind;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.placement.SupportKind;

/**
 * One placement.
 *
 * @param ownerCode the owner agency's short code
 * @param ground why it may be seen
 * @param version grows with everything that happens to it
 * @param from its first day, as agreed; of a draft as proposed
 * @param holds the version of the agreement that holds; null before one does
 * @param waiting the version that waits for approval; null when none does
 * @param approved who has approved the one that waits
 * @param agreements the latest version first
 * @param history what happened to it, the latest first
 * @param followUps by the day they are due; those that are not needed any more are absent
 * @param rhythm how it is followed up; null before it began
 * @param endReason null unless it has ended
 * @param overlaps the employers of others that share days with it
 * @param may what the asker can do with it
 */
public record PlacementView(
        PlacementId id,
        Name owner,
        String ownerCode,
        Ground ground,
        EmployerId employer,
        String employerName,
        OrganisationNumber organisationNumber,
        PlacementKind kind,
        int version,
        PlacementState.Status status,
        LocalDate from,
        LocalDate until,
        @Nullable Integer holds,
        @Nullable Integer waiting,
        Set<Party> approved,
        List<Agreed> agreements,
        List<Happened> history,
        List<Follow> followUps,
        List<Support> support,
        @Nullable Rhythm rhythm,
        @Nullable EndReason endReason,
        List<String> overlaps,
        Set<PlacementEvent> may)
        implements View {
    /**
     * A version of the agreement.
     *
     * @param hours a week
     */
    public record Agreed(
            int version,
            LocalDate from,
            LocalDate until,
            int hours,
            boolean wished,
            String goals,
            String tasks,
            String adaptation,
            String supervisor,
            String insurance,
            String by,
            Instant at) {}

    /** Something that happened; what it does not have is null. */
    public record Happened(
            PlacementEvent kind,
            @Nullable Integer version,
            @Nullable Party party,
            @Nullable ApprovalWay way,
            @Nullable LocalDate day,
            @Nullable ChangeReason changeReason,
            @Nullable EndReason endReason,
            @Nullable String text,
            @Nullable Rhythm rhythm,
            String by,
            Instant at) {}

    /**
     * A follow-up.
     *
     * @param overdue whether its day has passed without a result
     * @param result null until it was held
     */
    public record Follow(
            FollowUpId id,
            LocalDate due,
            boolean overdue,
            @Nullable Result result) {}

    /**
     * What came of it.
     *
     * @param byMain whether the main caseworker held it
     */
    public record Result(LocalDate day, String participantView, String employerView, boolean byMain, String by) {}

    /** A period of wage support. */
    public record Support(SupportKind kind, LocalDate from, LocalDate until, LocalDate applyBy) {}

    /** The latest version of the agreement. */
    public Agreed latest() {
        return agreements.getFirst();
    }
}
