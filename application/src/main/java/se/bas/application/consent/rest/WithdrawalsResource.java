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

/** Withdrawals by staff who need not know whether there is anything to withdraw (CON-30). */
@Path("/withdrawals")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class WithdrawalsResource {
    private final Caller caller;
    private final WithdrawBlindly withdrawBlindly;

    @Inject
    public WithdrawalsResource(Caller caller, WithdrawBlindly withdrawBlindly) {
        this.caller = caller;
        this.withdrawBlindly = withdrawBlindly;
    }

    /** Whose consents are withdrawn: a whole personal identity number. */
    @Schema(name = "BlindWithdrawalRequest")
    public record BlindWithdrawalRequest(@Nullable String personalNumber) {}

    @POST
    @Operation(summary = "Register that a person has withdrawn all consents, without having to know of any")
    @APIResponse(
            responseCode = "200",
            description = "The same answer whether there was anything to withdraw or not",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(responseCode = "422", description = "Not a personal identity number")
    public Response withdraw(@Nullable BlindWithdrawalRequest request) {
        String number = request == null ? null : request.personalNumber();
        return ConsentsResource.answer(withdrawBlindly.withdraw(caller.actor(), number == null ? "" : number));
    }
}
