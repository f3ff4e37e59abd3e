package se.bas.application.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverState;

/**
 * A handover as its sender has it.
 *
 * @param version how often something has happened to it
 * @param said the latest version of what is proposed
 * @param history the latest first
 * @param may what the asker can do with it
 */
public record HandoverView(
        HandoverId id,
        UnitId unit,
        Name unitName,
        Name agencyName,
        HandoverState.Status status,
        int version,
        Said said,
        List<Item> items,
        List<Happened> history,
        Set<HandoverEvent> may) {
    /**
     * What is proposed.
     *
     * @param person whom the sender would like to take over; may be empty
     * @param done the codes of what was done of the sender's list
     * @param by who is responsible at the sender's
     */
    public record Said(
            String message,
            LocalDate day,
            @Nullable LocalDate meeting,
            String place,
            String person,
            List<String> done,
            String by,
            Instant at) {}

    /** What is told of one category. */
    public record Item(Category category, String text) {}

    /** Something that happened to it; what it has not is null. */
    public record Happened(
            HandoverEvent kind,
            @Nullable DeclineReason reason,
            @Nullable String text,
            @Nullable LocalDate meeting,
            @Nullable String place,
            String by,
            Instant at) {}
}
