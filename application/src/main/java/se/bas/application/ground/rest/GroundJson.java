package se.bas.application.ground.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.ground.RecordedGroundView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.GroundStatus;

/** A recorded ground as JSON. */
@Schema(name = "Ground", description = "That an agency has decided to disclose something without consent")
public record GroundJson(
        UUID id,

        @Schema(description = "true when your agency is the discloser, false when your unit is the recipient")
        boolean given,

        @Schema(description = "The discloser's code") String discloser,
        @Schema(description = "The recipient's code") String recipient,
        String recipientUnit,
        @Schema(description = "The provision") BasisKind kind,
        Purpose purpose,
        List<Category> categories,
        LocalDate from,
        LocalDate until,

        @Schema(description = "Name and title of who decided")
        String decisionMaker,

        @Schema(description = "For the discloser's own staff") @Nullable
        String reason,

        @Schema(description = "For the discloser's own staff") @Nullable
        String recordedBy,

        Instant recordedAt,
        GroundStatus status,
        @Nullable Instant revokedAt) {
    static GroundJson of(RecordedGroundView view) {
        return new GroundJson(
                view.id().value(),
                view.given(),
                view.discloserCode(),
                view.recipientCode(),
                view.recipientUnit().swedish(),
                view.kind(),
                view.purpose(),
                List.copyOf(view.categories()),
                view.from(),
                view.until(),
                view.decisionMaker(),
                view.reason(),
                view.recordedBy(),
                view.recordedAt(),
                view.status(),
                view.revokedAt());
    }
}
