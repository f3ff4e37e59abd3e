package se.bas.application.placement.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.bas.application.agency.identity.Caller;
import se.bas.application.placement.AnswerPresentation;
import se.bas.application.placement.ListPlacements;
import se.bas.application.placement.PlacementsView;
import se.bas.application.placement.WritePresentation;
import se.bas.application.placement.rest.PlacementOutcome.Made;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.placement.PresentationId;

/** What employers are told about the participant of a case: the own agency's alone. */
@Path("/cases/{id}/presentations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Placements")
public class PresentationsResource {
    private final Caller caller;
    private final Posting posting;
    private final ListPlacements listPlacements;
    private final WritePresentation writePresentation;
    private final AnswerPresentation answerPresentation;

    @Inject
    public PresentationsResource(
            Caller caller,
            Posting posting,
            ListPlacements listPlacements,
            WritePresentation writePresentation,
            AnswerPresentation answerPresentation) {
        this.caller = caller;
        this.posting = posting;
        this.listPlacements = listPlacements;
        this.writePresentation = writePresentation;
        this.answerPresentation = answerPresentation;
    }

    /** The presentations of one case. */
    @Schema(name = "Presentations", description = "What employers are told about a participant, the newest first")
    public record PresentationsJson(List<PresentationJson> presentations) {}

    @GET
    @Operation(operationId = "listPresentations", summary = "What my agency tells employers about the participant")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content = @Content(schema = @Schema(implementation = PresentationsJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return switch (listPlacements.list(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<PlacementsView>(var view, var receipt) ->
                Response.ok(new PresentationsJson(view.presentations().stream()
                                .map(PresentationJson::of)
                                .toList()))
                        .build();
            case Disclosure.Withheld<PlacementsView> withheld ->
                Fault.notFound().response();
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writePresentation",
            summary = "Write what exactly one employer is to be told",
            description =
                    "Nothing of it is approved yet, and nothing can be printed. Words that tell of addiction need one"
                            + " of those categories.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for the participant",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response write(@PathParam("id") UUID id, PlacementRequests.Telling request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> writePresentation.write(
                        who, new CaseFileId(id), PlacementRequests.employer(request.employer()), request.draft()),
                result -> PlacementOutcome.of(result, Made.NEW));
    }

    @POST
    @Path("{presentation}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerPresentation",
            summary = "Write down what the participant said about it",
            description =
                    "Of exactly this text, for exactly this employer; of addiction for itself. A withdrawal is for"
                            + " good.")
    @APIResponse(
            responseCode = "200",
            description = "It is written down",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not as it stands; the answer says why. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response answer(
            @PathParam("id") UUID id, @PathParam("presentation") UUID presentation, PlacementRequests.Answer request) {
        AnswerPresentation.Heard heard = request.heard();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> answerPresentation.answer(who, new CaseFileId(id), new PresentationId(presentation), heard),
                result -> PlacementOutcome.of(result, Made.DONE));
    }
}
