package se.bas.application.consent.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.consent.ConsentView;

/**
 * A consent as JSON.
 *
 * @param given true when your agency is the discloser, false when your unit is the recipient
 * @param categories what is shared now
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
        @Nullable Instant withdrawnAt) {
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
                view.withdrawnAt());
    }
}
