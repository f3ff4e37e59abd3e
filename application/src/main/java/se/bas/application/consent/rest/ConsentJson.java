package se.bas.application.consent.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.consent.ConsentView;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.Follows;

/**
 * A consent as JSON.
 *
 * @param given true when your agency is the discloser, false when your unit is the recipient
 * @param categories what is shared now
 * @param annulledAt when it was found to be registered in error, left out when it was not
 * @param renews id of the earlier consent it renews, left out when it renews none
 * @param corrects id of the annulled consent in whose place it was registered, left out when there is none
 */
@Schema(name = "Consent")
public record ConsentJson(
        String id,
        boolean given,
        String discloser,
        String recipient,
        String recipientUnit,
        String purpose,
        List<String> categories,
        LocalDate from,
        LocalDate until,
        String status,
        @Nullable Instant withdrawnAt,
        @Nullable Instant annulledAt,
        @Nullable String renews,
        @Nullable String corrects) {
    static ConsentJson of(ConsentView view) {
        return new ConsentJson(
                view.id().toString(),
                view.given(),
                view.discloserCode(),
                view.recipientCode(),
                view.recipientUnit().swedish(),
                view.purpose().name(),
                view.categories().stream().map(Enum::name).toList(),
                view.from(),
                view.until(),
                view.status().name(),
                view.withdrawnAt(),
                view.annulled() == null ? null : view.annulled().at(),
                view.follows() instanceof Follows.Renews(ConsentId earlier) ? earlier.toString() : null,
                view.follows() instanceof Follows.Corrects(ConsentId earlier) ? earlier.toString() : null);
    }
}
