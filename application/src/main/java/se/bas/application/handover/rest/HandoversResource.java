package se.bas.application.handover.rest;

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
import java.time.LocalDate;
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
import se.bas.application.handover.DraftHandover;
import se.bas.application.handover.HandoverMove;
import se.bas.application.handover.HandoverPreview;
import se.bas.application.handover.HandoversView;
import se.bas.application.handover.ListHandovers;
import se.bas.application.handover.MoveHandover;
import se.bas.application.handover.PreviewHandover;
import se.bas.application.handover.RewriteHandover;
import se.bas.application.handover.TellAnswer;
import se.bas.application.handover.rest.HandoverOutcome.Made;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.handover.HandoverDraft;
import se.bas.domain.handover.HandoverId;

/** The handovers of a case: written, sent, taken back, answered, completed. */
@Path("/cases/{id}/handovers")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class HandoversResource {
    private final Caller caller;
    private final Posting posting;
    private final ListHandovers listHandovers;
    private final PreviewHandover previewHandover;
    private final DraftHandover draftHandover;
    private final RewriteHandover rewriteHandover;
    private final MoveHandover moveHandover;
    private final TellAnswer tellAnswer;

    @Inject
    public HandoversResource(
            Caller caller,
            Posting posting,
            ListHandovers listHandovers,
            PreviewHandover previewHandover,
            DraftHandover draftHandover,
            RewriteHandover rewriteHandover,
            MoveHandover moveHandover,
            TellAnswer tellAnswer) {
        this.caller = caller;
        this.posting = posting;
        this.listHandovers = listHandovers;
        this.previewHandover = previewHandover;
        this.draftHandover = draftHandover;
        this.rewriteHandover = rewriteHandover;
        this.moveHandover = moveHandover;
        this.tellAnswer = tellAnswer;
    }

    /** The handovers of one case. */
    @Schema(name = "Handovers", description = "What your agency hands over in a case, and what it has received")
    public record HandoversJson(List<HandoverJson> sent, List<ReceivedJson> received) {}

    /** What would go. */
    @Schema(name = "HandoverPreview", description = "What would go over to a unit today, and what not, and why")
    public record PreviewJson(
            UUID unit,

            @Schema(description = "Whether a proposal can be sent at all")
            boolean sendable,

            List<LineJson> categories) {}

    /** What there is to say of one category. */
    @Schema(name = "HandoverPreviewLine", description = "Whether a category goes")
    public record LineJson(
            Category category,

            @Schema(
                    description =
                            "LIVE goes; ENDED was withdrawn, OVER has run out, LATER has not begun, NONE has no ground")
            HandoverPreview.State state,

            @Schema(description = "By what it goes, or went; absent when there was nothing") @Nullable
            String ground,

            @Nullable LocalDate until) {}

    @GET
    @Operation(
            operationId = "listHandovers",
            summary = "What my agency hands over in the case, and what it has received")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content = @Content(schema = @Schema(implementation = HandoversJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return answer(
                id,
                view -> Optional.of(Response.ok(new HandoversJson(
                        view.sent().stream().map(HandoverJson::of).toList(),
                        view.received().stream().map(ReceivedJson::of).toList()))));
    }

    @GET
    @Path("{handover}")
    @Operation(operationId = "showHandover", summary = "One handover of my agency's")
    @APIResponse(
            responseCode = "200",
            description = "The handover; the ETag is what an act on it names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = HandoverJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("handover") UUID handover) {
        return answer(
                id,
                view -> view.sent().stream()
                        .filter(one -> one.id().value().equals(handover))
                        .findFirst()
                        .map(one -> Response.ok(HandoverJson.of(one)).tag(Tags.of(one.version()))));
    }

    private Response answer(UUID id, Function<HandoversView, Optional<Response.ResponseBuilder>> part) {
        return switch (listHandovers.list(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<HandoversView>(var view, var receipt) ->
                part.apply(view)
                        .map(Response.ResponseBuilder::build)
                        .orElseGet(() -> Fault.notFound().response());
            case Disclosure.Withheld<HandoversView> withheld -> Fault.notFound().response();
        };
    }

    @GET
    @Path("previews/{unit}")
    @Operation(
            operationId = "previewHandover",
            summary = "What would go over to a unit today, and what not, and why",
            description = "By the consents and decisions of my agency as they stand now. Nothing is sent.")
    @APIResponse(
            responseCode = "200",
            description = "One line for each category",
            content = @Content(schema = @Schema(implementation = PreviewJson.class)))
    public Response preview(@PathParam("id") UUID id, @PathParam("unit") UUID unit) {
        return switch (previewHandover.preview(caller.actor(), new CaseFileId(id), new UnitId(unit))) {
            case Disclosure.Granted<HandoverPreview>(var view, var receipt) ->
                Response.ok(new PreviewJson(
                                unit,
                                view.sendable(),
                                view.lines().stream()
                                        .map(line -> new LineJson(
                                                line.category(), line.state(), line.ground(), line.until()))
                                        .toList()))
                        .build();
            case Disclosure.Withheld<HandoverPreview> withheld ->
                Fault.notFound().response();
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "draftHandover",
            summary = "Write down how somebody is to be handed over",
            description =
                    "To a unit of another agency where somebody receives proposals. Nothing leaves before it is sent.")
    @APIResponse(
            responseCode = "201",
            description = "It is written, and not sent",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response draft(@PathParam("id") UUID id, HandoverRequests.New request) {
        HandoverDraft draft = request.draft();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> draftHandover.draft(who, new CaseFileId(id), HandoverRequests.unit(request.unit()), draft),
                result -> HandoverOutcome.of(result, Made.NEW));
    }

    @POST
    @Path("{handover}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "rewriteHandover",
            summary = "Write another version of what is proposed",
            description = "As long as it has not been sent.")
    @APIResponse(
            responseCode = "200",
            description = "It is written",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not as the handover stands; the answer says why. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response rewrite(
            @PathParam("id") UUID id,
            @PathParam("handover") UUID handover,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            HandoverRequests.Again request) {
        int seen = seen(ifMatch);
        HandoverDraft draft = request.draft();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> rewriteHandover.rewrite(who, new CaseFileId(id), new HandoverId(handover), seen, draft),
                result -> HandoverOutcome.of(result, Made.CHANGED));
    }

    @POST
    @Path("{handover}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "moveHandover",
            summary = "Send a handover, take it back, or say that it is completed",
            description =
                    "Sending is a disclosure: it takes a consent, or a recorded decision, that lets the unit know that the"
                            + " person is known to my agency, and of handovers. What has been sent is not sent again, and the"
                            + " answer is the same. The answer never says whether the unit knows the person.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not as the handover stands; the answer says why. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response move(
            @PathParam("id") UUID id,
            @PathParam("handover") UUID handover,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            HandoverRequests.Move request) {
        int seen = seen(ifMatch);
        HandoverMove move = request.asked();
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> moveHandover.move(who, new CaseFileId(id), new HandoverId(handover), seen, move),
                result -> HandoverOutcome.of(result, Made.CHANGED));
    }

    private static int seen(@Nullable String ifMatch) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
    }

    @POST
    @Path("{handover}/told")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tellHandoverAnswer",
            summary = "Tell the sender what my agency answered",
            description =
                    "On a ground of my agency's own: a consent to the sending unit, or a provision with a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The sender knows",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "The sender knows already. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response tell(
            @PathParam("id") UUID id, @PathParam("handover") UUID handover, HandoverRequests.Told request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> tellAnswer.tell(who, new CaseFileId(id), new HandoverId(handover), request.asked()),
                result -> HandoverOutcome.of(result, Made.DONE));
    }
}
