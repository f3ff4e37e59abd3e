package se.bas.application.consent.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.consent.ConsentView;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentStatus;
import se.bas.domain.consent.Follows;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;

/** A consent as JSON. */
@Schema(name = "Consent", description = "That a participant lets one agency disclose to a unit of another")
public record ConsentJson(
        UUID id,

        @Schema(description = "true when your agency is the discloser, false when your unit is the recipient")
        boolean given,

        @Schema(description = "The discloser's code") String discloser,
        @Schema(description = "The recipient's code") String recipient,
        String recipientUnit,
        Purpose purpose,
        @Schema(description = "What is shared now") List<Category> categories,
        LocalDate from,
        LocalDate until,
        ConsentStatus status,

        @Schema(description = "When the last of it was withdrawn") @Nullable
        Instant withdrawnAt,

        @Schema(description = "When it was found to be registered in error") @Nullable
        Instant annulledAt,

        @Schema(description = "The earlier consent it renews") @Nullable
        UUID renews,

        @Schema(description = "The annulled consent in whose place it was registered") @Nullable
        UUID corrects) {
    static ConsentJson of(ConsentView view) {
        return new ConsentJson(
                view.id().value(),
                view.given(),
                view.discloserCode(),
                view.recipientCode(),
                view.recipientUnit().swedish(),
                view.purpose(),
                List.copyOf(view.categories()),
                view.from(),
                view.until(),
                view.status(),
                view.withdrawnAt(),
                view.annulled() == null ? null : view.annulled().at(),
                view.follows() instanceof Follows.Renews(ConsentId earlier) ? earlier.value() : null,
                view.follows() instanceof Follows.Corrects(ConsentId earlier) ? earlier.value() : null);
    }
}
