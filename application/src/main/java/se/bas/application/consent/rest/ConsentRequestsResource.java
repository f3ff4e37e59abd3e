package se.bas.application.consent.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.consent.AskForConsent;
import se.bas.application.consent.Asking;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;

/** Where a basis is missing, the participant can be asked; by their own caseworker. */
@Path("/cases/{id}/consent-requests")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consents")
public class ConsentRequestsResource {
    private final Caller caller;
    private final Posting posting;
    private final AskForConsent askForConsent;

    @Inject
    public ConsentRequestsResource(Caller caller, Posting posting, AskForConsent askForConsent) {
        this.caller = caller;
        this.posting = posting;
        this.askForConsent = askForConsent;
    }

    /** What is wished for. */
    @Schema(
            name = "ConsentWish",
            requiredProperties = {"recipientUnit", "category"},
            description = "What a unit of another agency would need to see; the other agency is not told")
    public record ConsentWish(
            @Schema(description = "One of GET /recipients") @Nullable
            UUID recipientUnit,

            @Schema(description = "What it would see") @Nullable
            Category category)
            implements Input {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askForConsent",
            summary = "Have the participant asked for a consent by my agency's own caseworker",
            description = "Makes a task at my own agency. Nobody at the other agency is told anything.")
    @APIResponse(
            responseCode = "200",
            description = "It waits for the caseworker",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response ask(@PathParam("id") UUID id, ConsentWish wish) {
        Actor.Staff who = caller.actor();
        UUID unit = wish.recipientUnit();
        return posting.once(
                () -> askForConsent.ask(
                        who, new CaseFileId(id), unit == null ? null : new UnitId(unit), wish.category()),
                result -> switch (result) {
                    case Asking.Done(var receipt) -> Outcome.done(receipt);
                    case Asking.Rejected(var problems, var receipt) ->
                        Outcome.rejected(problems.stream()
                                .map(problem -> Flaw.of(
                                        problem.field().equals("categories") ? "category" : problem.field(), problem)));
                    case Asking.NotFound notFound -> Outcome.notFound();
                });
    }
}
