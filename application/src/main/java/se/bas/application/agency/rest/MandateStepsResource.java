package se.bas.application.agency.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.ApproveMandate;
import se.bas.application.agency.AttestMandate;
import se.bas.application.agency.DeclineMandate;
import se.bas.application.agency.EndMandate;
import se.bas.application.agency.ListMandates;
import se.bas.application.agency.MandateList.Line;
import se.bas.application.agency.MandateStep;
import se.bas.application.agency.WithdrawMandate;
import se.bas.application.agency.identity.Caller;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.MandateStepProblem;

/** What becomes of a mandate: approved, declined, taken back, ended, attested. Each names how the mandate stood when it was read. */
@Path("/mandates")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Mandates")
public class MandateStepsResource {
    private static final String NOT_AS_THINGS_STAND = "It cannot be done as things stand, or by you";

    private final Caller caller;
    private final Posting posting;
    private final ListMandates listMandates;
    private final ApproveMandate approveMandate;
    private final DeclineMandate declineMandate;
    private final WithdrawMandate withdrawMandate;
    private final EndMandate endMandate;
    private final AttestMandate attestMandate;

    @Inject
    public MandateStepsResource(
            Caller caller,
            Posting posting,
            ListMandates listMandates,
            ApproveMandate approveMandate,
            DeclineMandate declineMandate,
            WithdrawMandate withdrawMandate,
            EndMandate endMandate,
            AttestMandate attestMandate) {
        this.caller = caller;
        this.posting = posting;
        this.listMandates = listMandates;
        this.approveMandate = approveMandate;
        this.declineMandate = declineMandate;
        this.withdrawMandate = withdrawMandate;
        this.endMandate = endMandate;
        this.attestMandate = attestMandate;
    }

    /** Why. */
    @Schema(name = "ReasonRequest", requiredProperties = "reason", description = "Why; kept with the mandate")
    public record ReasonRequest(
            @Schema(description = "10 to 500 characters") @Nullable
            String reason) implements Input {
        String text() {
            return reason == null ? "" : reason;
        }
    }

    @POST
    @Path("{mandate}/approval")
    @Operation(
            operationId = "approveMandate",
            summary = "Approve what another person granted",
            description = "It counts on its days from now on. Takes a sign-in of the last five minutes (RFC 9470).")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response approve(@PathParam("mandate") UUID mandate, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        return step(mandate, ifMatch, approveMandate::approve);
    }

    @POST
    @Path("{mandate}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "declineMandate", summary = "Say no to what another person granted")
    @APIResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response decline(
            @PathParam("mandate") UUID mandate,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            ReasonRequest request) {
        return step(mandate, ifMatch, (who, id) -> declineMandate.decline(who, id, request.text()));
    }

    @POST
    @Path("{mandate}/withdrawal")
    @Operation(operationId = "withdrawMandate", summary = "Take back what I granted, before anybody has decided")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response withdraw(@PathParam("mandate") UUID mandate, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        return step(mandate, ifMatch, withdrawMandate::withdraw);
    }

    @POST
    @Path("{mandate}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "endMandate",
            summary = "Take a mandate away before its last day",
            description = "It counts at the next request of its holder.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response end(
            @PathParam("mandate") UUID mandate,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            ReasonRequest request) {
        return step(mandate, ifMatch, (who, id) -> endMandate.end(who, id, request.text()));
    }

    @POST
    @Path("{mandate}/attestation")
    @Operation(
            operationId = "attestMandate",
            summary = "Say that a mandate is still needed",
            description = "Once in a calendar quarter, of each that began before it; never the own.")
    @APIResponse(
            responseCode = "200",
            description = "Attested",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response attest(@PathParam("mandate") UUID mandate, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        return step(mandate, ifMatch, attestMandate::attest);
    }

    private Response step(UUID mandate, @Nullable String ifMatch, BiFunction<Actor.Staff, MandateId, MandateStep> act) {
        String seen = Tags.seen(ifMatch);
        Actor.Staff who = caller.actor();
        Optional<Line> line = listMandates.list(who).lines().stream()
                .filter(one -> one.id().value().equals(mandate))
                .findFirst();
        if (line.isEmpty()) {
            return Fault.notFound().response();
        }
        // A step sent again with its key is told what came of it, though the mandate has changed by it.
        if (!posting.hasKey() && !seen.equals(MandateJson.tag(line.get()).getValue())) {
            return Fault.changedMeanwhile().response();
        }
        return posting.once(() -> act.apply(who, new MandateId(mandate)), result -> switch (result) {
            case MandateStep.Done(var receipt) -> Outcome.done(receipt);
            case MandateStep.Refused(var problem, var receipt) -> refused(problem);
        });
    }

    private static Outcome refused(MandateStepProblem problem) {
        return switch (problem) {
            case NOT_FOUND -> Outcome.notFound();
            case REASON_TOO_SHORT, REASON_TOO_LONG -> Outcome.rejected(Flaw.of("reason", problem));
            case NOT_YOURS, OWN_GRANT, OWN_MANDATE, ALREADY_DECIDED, RUN_OUT, CONFLICT, NOT_DUE ->
                Outcome.refused(Fault.conflict(Flaw.of("", problem)));
        };
    }
}
