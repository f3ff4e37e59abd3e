package se.bas.application.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Category;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverId;

/**
 * What the own agency answered to a proposal, and what came with it.
 *
 * @param kind that it was accepted, or declined
 * @param toldAt when the sender was told; null when they were not
 * @param mayTell whether the asker can tell them
 */
public record ReceivedView(
        HandoverId id,
        Name unitName,
        Name agencyName,
        HandoverEvent kind,
        @Nullable DeclineReason reason,
        @Nullable String text,
        @Nullable LocalDate meeting,
        @Nullable String place,
        String by,
        Instant at,
        @Nullable Instant toldAt,
        List<Item> items,
        boolean mayTell) {
    /**
     * A snapshot.
     *
     * @param ground the code of the ground by which it came
     * @param groundId the consent, or the decision
     * @param endedAt since when it is no longer to be passed on; null as long as the ground has not been withdrawn
     */
    public record Item(
            Category category,
            String text,
            String ground,
            UUID groundId,
            Instant at,
            @Nullable Instant endedAt) {}
}
