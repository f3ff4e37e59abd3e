package se.bas.application.handover.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.handover.HandoverView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverEvent;
import se.bas.domain.handover.HandoverState;

/** A handover, as its sender has it. */
@Schema(name = "Handover", description = "That your agency hands somebody over to a unit of another")
public record HandoverJson(
        UUID id,
        @Schema(description = "To whom") UUID unit,
        HandoverState.Status status,
        TermsJson terms,

        @Schema(description = "What is told in words, each under its category")
        List<ItemJson> items,

        @Schema(description = "What happened to it, the latest first; an answer when it was told")
        List<StepJson> history,

        @Schema(description = "What you can do with it") List<HandoverEvent> may) {
    static HandoverJson of(HandoverView view) {
        return new HandoverJson(
                view.id().value(),
                view.unit().value(),
                view.status(),
                TermsJson.of(view.said()),
                view.items().stream()
                        .map(item -> new ItemJson(item.category(), item.text()))
                        .toList(),
                view.history().stream().map(StepJson::of).toList(),
                view.may().stream().sorted().toList());
    }

    /** What is proposed. */
    @Schema(name = "HandoverTerms", description = "What is proposed")
    public record TermsJson(
            String message,

            @Schema(description = "When the receiver is to take over")
            LocalDate day,

            @Schema(description = "The first meeting together; absent when none is agreed on") @Nullable
            LocalDate meeting,

            @Schema(description = "May be empty") String place,

            @Schema(description = "Whom the sender would like to take over; may be empty")
            String person,

            @Schema(description = "Codes of what was done of the sender's list")
            List<String> checklist,

            @Schema(description = "Who is responsible at the sender's")
            String by,

            Instant at) {
        static TermsJson of(HandoverView.Said said) {
            return new TermsJson(
                    said.message(),
                    said.day(),
                    said.meeting(),
                    said.place(),
                    said.person(),
                    said.done(),
                    said.by(),
                    said.at());
        }
    }

    /** What is told of one category. */
    @Schema(name = "HandoverItem", description = "What is told of one category")
    public record ItemJson(Category category, String text) {}

    /** Something that happened. */
    @Schema(name = "HandoverStep", description = "Something that happened to a handover; what it has not is absent")
    public record StepJson(
            HandoverEvent kind,
            @Nullable DeclineReason reason,
            @Nullable String text,
            @Nullable LocalDate meeting,
            @Nullable String place,
            String by,
            Instant at) {
        static StepJson of(HandoverView.Happened one) {
            return new StepJson(one.kind(), one.reason(), one.text(), one.meeting(), one.place(), one.by(), one.at());
        }
    }
}
