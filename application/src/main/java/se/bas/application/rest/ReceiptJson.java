package se.bas.application.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Receipt;

/**
 * That it is done, and the log entry that says so.
 *
 * @param id of what came to be; absent when nothing new did
 * @param logEntry the id of the entry in the log
 */
@Schema(name = "Receipt", description = "That it is done, and the log has it")
public record ReceiptJson(
        @Schema(description = "What came to be; absent when nothing new did") @Nullable
        UUID id,

        @Schema(description = "The entry in the log") UUID logEntry,
        @Schema(description = "When it was done") Instant at) {
    static ReceiptJson of(@Nullable UUID object, Receipt receipt) {
        return new ReceiptJson(object, receipt.entry().value(), receipt.at());
    }
}
