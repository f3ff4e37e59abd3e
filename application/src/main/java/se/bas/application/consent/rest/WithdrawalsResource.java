package se.bas.application.consent.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.consent.WithdrawBlindly;
import se.bas.application.rest.Input;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;

/** Withdrawals by staff who need not know whether there is anything to withdraw (CON-30). */
@Path("/withdrawals")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class WithdrawalsResource {
    private final Caller caller;
    private final Posting posting;
    private final WithdrawBlindly withdrawBlindly;

    @Inject
    public WithdrawalsResource(Caller caller, Posting posting, WithdrawBlindly withdrawBlindly) {
        this.caller = caller;
        this.posting = posting;
        this.withdrawBlindly = withdrawBlindly;
    }

    /** Whose consents are withdrawn. */
    @Schema(
            name = "BlindWithdrawalRequest",
            requiredProperties = "personalNumber",
            description = "Whose consents are withdrawn")
    public record BlindWithdrawalRequest(
            @Schema(description = "A whole personal identity number") @Nullable
            String personalNumber) implements Input {}

    @POST
    @Operation(
            operationId = "withdrawBlindly",
            summary = "Register that a person has withdrawn all consents, without having to know of any",
            description =
                    "By any mandate but an administrator's. The disclosers read in their logs what was withdrawn.")
    @APIResponse(
            responseCode = "200",
            description = "The same answer whether there was anything to withdraw or not",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response withdraw(BlindWithdrawalRequest request) {
        String number = request.personalNumber();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> withdrawBlindly.withdraw(who, number == null ? "" : number), ConsentsResource::outcome);
    }
}
