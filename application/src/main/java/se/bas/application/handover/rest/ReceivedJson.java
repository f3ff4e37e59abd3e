package se.bas.application.handover.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.ReceivedView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverEvent;

/** What was answered and received. */
@Schema(name = "ReceivedHandover", description = "What your agency answered to a proposal, and what came with it")
public record ReceivedJson(
        UUID id,
        @Schema(description = "ACCEPT or DECLINE") HandoverEvent answer,
        @Nullable DeclineReason reason,
        @Nullable String text,
        @Nullable LocalDate meeting,
        @Nullable String place,
        String by,
        Instant at,

        @Schema(description = "When the sender was told; absent when they were not") @Nullable
        Instant toldAt,

        @Schema(description = "What was received: never changed, never shared")
        List<ItemJson> items) {
    static ReceivedJson of(ReceivedView view) {
        return new ReceivedJson(
                view.id().value(),
                view.kind(),
                view.reason(),
                view.text(),
                view.meeting(),
                view.place(),
                view.by(),
                view.at(),
                view.toldAt(),
                view.items().stream().map(ItemJson::of).toList());
    }

    /** A snapshot. */
    @Schema(name = "ReceivedItem", description = "What was told of one category, as it was that day")
    public record ItemJson(
            Category category,
            String text,
            @Schema(description = "By what it came") String ground,

            @Schema(description = "The consent, or the decision")
            UUID groundId,

            Instant at,

            @Schema(description = "Since when it must not be passed on; absent as long as the ground was not withdrawn")
            @Nullable
            Instant endedAt) {
        static ItemJson of(ReceivedView.Item item) {
            return new ItemJson(
                    item.category(), item.text(), item.ground(), item.groundId(), item.at(), item.endedAt());
        }
    }
}
