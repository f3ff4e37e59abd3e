package se.bas.application.ground.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.rest.CaseParts;
import se.bas.application.ground.RecordGround;
import se.bas.application.ground.Recording;
import se.bas.application.ground.Revocation;
import se.bas.application.ground.RevokeGround;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundId;

/** Decisions to disclose without consent (CON-06, CON-07). Never changed; nothing stands in the way of a revocation. */
@Path("/cases/{id}/grounds")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Grounds")
public class GroundsResource {
    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final RecordGround recordGround;
    private final RevokeGround revokeGround;

    @Inject
    public GroundsResource(
            Caller caller, Posting posting, CaseParts cases, RecordGround recordGround, RevokeGround revokeGround) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.recordGround = recordGround;
        this.revokeGround = revokeGround;
    }

    /** The grounds of one case. */
    @Schema(name = "Grounds", description = "The recorded grounds of one case, newest first")
    public record Grounds(
            List<GroundJson> grounds,

            @Schema(description = "The provisions by which you can record another")
            List<BasisKind> recordable) {}

    @GET
    @Operation(
            operationId = "listGrounds",
            summary = "The grounds that my agency has recorded on this case, or my unit is named in")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content = @Content(schema = @Schema(implementation = Grounds.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(
                id,
                view -> Optional.of(
                        new Grounds(view.grounds().stream().map(GroundJson::of).toList(), view.recordable())));
    }

    @GET
    @Path("{ground}")
    @Operation(operationId = "showGround", summary = "One recorded ground, and whether it stands")
    @APIResponse(
            responseCode = "200",
            description = "The ground",
            content = @Content(schema = @Schema(implementation = GroundJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("ground") UUID ground) {
        return cases.show(
                id,
                view -> view.grounds().stream()
                        .filter(one -> one.id().value().equals(ground))
                        .findFirst()
                        .map(GroundJson::of));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordGround",
            summary = "Record that my agency has decided to disclose without consent",
            description = "Under a named provision, to one unit, for twelve months at most.")
    @APIResponse(
            responseCode = "201",
            description = "In force from its first day",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response record(@PathParam("id") UUID id, GroundRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> recordGround.record(who, new CaseFileId(id), request.draft()), result -> switch (result) {
                    case Recording.Recorded(var ground, var receipt) -> Outcome.done(ground.value(), receipt);
                    case Recording.Rejected(var problems, var receipt) ->
                        Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
                    case Recording.NotFound notFound -> Outcome.notFound();
                });
    }

    @POST
    @Path("{ground}/revocation")
    @Operation(operationId = "revokeGround", summary = "Revoke a ground that my agency has recorded")
    @APIResponse(
            responseCode = "200",
            description = "Nothing more is disclosed by it; the same answer when it was revoked already",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response revoke(@PathParam("id") UUID id, @PathParam("ground") UUID ground) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> revokeGround.revoke(who, new CaseFileId(id), new RecordedGroundId(ground)),
                result -> switch (result) {
                    case Revocation.Done(var receipt) -> Outcome.done(receipt);
                    case Revocation.NotFound notFound -> Outcome.notFound();
                });
    }
}
