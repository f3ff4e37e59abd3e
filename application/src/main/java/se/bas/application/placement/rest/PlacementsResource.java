package se.bas.application.placement.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.placement.AddWageSupport;
import se.bas.application.placement.DraftPlacement;
import se.bas.application.placement.ListPlacements;
import se.bas.application.placement.MovePlacement;
import se.bas.application.placement.PlacementsView;
import se.bas.application.placement.RecordFollowUp;
import se.bas.application.placement.RewriteAgreement;
import se.bas.application.placement.rest.PlacementOutcome.Made;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementMove;

/** The placements of a case: proposed, agreed on, begun, followed up, ended. */
@Path("/cases/{id}/placements")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PlacementsResource {
    private final Caller caller;
    private final Posting posting;
    private final ListPlacements listPlacements;
    private final DraftPlacement draftPlacement;
    private final RewriteAgreement rewriteAgreement;
    private final MovePlacement movePlacement;
    private final RecordFollowUp recordFollowUp;
    private final AddWageSupport addWageSupport;

    @Inject
    public PlacementsResource(
            Caller caller,
            Posting posting,
            ListPlacements listPlacements,
            DraftPlacement draftPlacement,
            RewriteAgreement rewriteAgreement,
            MovePlacement movePlacement,
            RecordFollowUp recordFollowUp,
            AddWageSupport addWageSupport) {
        this.caller = caller;
        this.posting = posting;
        this.listPlacements = listPlacements;
        this.draftPlacement = draftPlacement;
        this.rewriteAgreement = rewriteAgreement;
        this.movePlacement = movePlacement;
        this.recordFollowUp = recordFollowUp;
        this.addWageSupport = addWageSupport;
    }

    /** The placements of one case. */
    @Schema(name = "Placements", description = "The placements of one case; those that go on first, then the latest")
    public record PlacementsJson(List<PlacementJson> placements) {}

    @GET
    @Operation(
            operationId = "listPlacements",
            summary = "The placements of the case that I may see, others' among them")
    @APIResponse(
            responseCode = "200",
            description = "Those that go on first",
            content = @Content(schema = @Schema(implementation = PlacementsJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return answer(
                id,
                view -> Optional.of(Response.ok(new PlacementsJson(
                        view.placements().stream().map(PlacementJson::of).toList()))));
    }

    @GET
    @Path("{placement}")
    @Operation(operationId = "showPlacement", summary = "One placement, with its agreements, history and follow-ups")
    @APIResponse(
            responseCode = "200",
            description = "The placement; the ETag is what an act on it names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = PlacementJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("placement") UUID placement) {
        return answer(
                id,
                view -> view.placements().stream()
                        .filter(one -> one.id().value().equals(placement))
                        .findFirst()
                        .map(one -> Response.ok(PlacementJson.of(one)).tag(Tags.of(one.version()))));
    }

    private Response answer(UUID id, Function<PlacementsView, Optional<Response.ResponseBuilder>> part) {
        return switch (listPlacements.list(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<PlacementsView>(var view, var receipt) ->
                part.apply(view)
                        .map(Response.ResponseBuilder::build)
                        .orElseGet(() -> Fault.notFound().response());
            case Disclosure.Withheld<PlacementsView> withheld ->
                Fault.notFound().response();
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftPlacement",
            summary = "Propose a placement",
            description =
                    "At an employer of the register. It holds when participant, employer and agency have approved it."
                            + " One that overlaps another is not refused; the placement says which.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for approval",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response draft(@PathParam("id") UUID id, PlacementRequests.New request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> draftPlacement.draft(
                        who,
                        new CaseFileId(id),
                        PlacementRequests.employer(request.employer()),
                        request.kind(),
                        request.draft()),
                result -> PlacementOutcome.of(result, Made.NEW));
    }

    @POST
    @Path("{placement}/agreements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rewriteAgreement",
            summary = "Write another version of what is agreed on",
            description = "All three have to approve it. A placement that has begun goes on under the one that holds.")
    @APIResponse(
            responseCode = "200",
            description = "It waits for approval",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not as the placement stands; the answer says why. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response rewrite(
            @PathParam("id") UUID id,
            @PathParam("placement") UUID placement,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            PlacementRequests.Again request) {
        int seen = seen(ifMatch);
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> rewriteAgreement.rewrite(
                        who, new CaseFileId(id), new PlacementId(placement), seen, request.draft()),
                result -> PlacementOutcome.of(result, Made.CHANGED));
    }

    @POST
    @Path("{placement}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "movePlacement",
            summary = "Approve, begin, lengthen, shorten, end or cancel a placement, or follow it up otherwise",
            description = "When it begins its follow-ups become tasks of the main caseworker.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not as the placement stands; the answer says why. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response move(
            @PathParam("id") UUID id,
            @PathParam("placement") UUID placement,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            PlacementRequests.Move request) {
        int seen = seen(ifMatch);
        PlacementMove move = request.asked();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> movePlacement.move(who, new CaseFileId(id), new PlacementId(placement), seen, move),
                result -> PlacementOutcome.of(result, Made.CHANGED));
    }

    private static int seen(@Nullable String ifMatch) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
    }

    @POST
    @Path("{placement}/follow-ups/{followUp}/result")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordFollowUp",
            summary = "Write down what came of a follow-up",
            description = "What the participant said and what the employer said, each for itself. Its task is settled.")
    @APIResponse(
            responseCode = "200",
            description = "It is written down",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was recorded before, or is not needed any more. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response record(
            @PathParam("id") UUID id,
            @PathParam("placement") UUID placement,
            @PathParam("followUp") UUID followUp,
            PlacementRequests.Result request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> recordFollowUp.record(
                        who, new CaseFileId(id), new PlacementId(placement), new FollowUpId(followUp), request.draft()),
                result -> PlacementOutcome.of(result, Made.DONE));
    }

    @POST
    @Path("{placement}/support")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addWageSupport",
            summary = "Say for how long the employer is paid",
            description = "The day by which that has to be applied for anew becomes a task.")
    @APIResponse(
            responseCode = "200",
            description = "It is written down",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "The placement never came about. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response support(
            @PathParam("id") UUID id, @PathParam("placement") UUID placement, PlacementRequests.Support request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> addWageSupport.add(who, new CaseFileId(id), new PlacementId(placement), request.draft()),
                result -> PlacementOutcome.of(result, Made.DONE));
    }
}
