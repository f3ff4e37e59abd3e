package se.bas.application.consent.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Receipt;

/**
 * That it is done, and the log entry that says so.
 *
 * @param consent the consent that was registered, absent for a withdrawal
 */
@Schema(name = "Receipt")
public record ReceiptJson(@Nullable String consent, String logEntry, String at) {
    static ReceiptJson of(@Nullable String consent, Receipt receipt) {
        return new ReceiptJson(consent, receipt.entry().toString(), receipt.at().toString());
    }
}
