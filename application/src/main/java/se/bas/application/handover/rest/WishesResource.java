package se.bas.application.handover.rest;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.handover.AskForHandover;
import se.bas.application.handover.DeclineWish;
import se.bas.application.handover.ListWishes;
import se.bas.application.handover.WishesView;
import se.bas.application.handover.rest.HandoverOutcome.Made;
import se.bas.application.handover.rest.HandoverRequests.Tell;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverWish;
import se.bas.domain.handover.Telling;
import se.bas.domain.handover.WishId;
import se.bas.domain.handover.WishStatus;

/** Handovers that were asked for: by the own agency, and of it. */
@Path("/cases/{id}/handover-wishes")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wishes")
public class WishesResource {
    private final Caller caller;
    private final Posting posting;
    private final ListWishes listWishes;
    private final AskForHandover askForHandover;
    private final DeclineWish declineWish;

    @Inject
    public WishesResource(
            Caller caller,
            Posting posting,
            ListWishes listWishes,
            AskForHandover askForHandover,
            DeclineWish declineWish) {
        this.caller = caller;
        this.posting = posting;
        this.listWishes = listWishes;
        this.askForHandover = askForHandover;
        this.declineWish = declineWish;
    }

    /** What was asked for. */
    @Schema(name = "Wishes", description = "Handovers that were asked for, and whom one could ask")
    public record WishesJson(
            @Schema(description = "The newest first") List<WishJson> wishes,

            @Schema(description = "Units of other agencies of whose file I may know")
            List<AskableJson> units) {
        static WishesJson of(WishesView view) {
            return new WishesJson(
                    view.wishes().stream()
                            .map(one -> new WishJson(
                                    one.id().value(),
                                    one.direction(),
                                    one.unit().swedish(),
                                    one.status(),
                                    one.at(),
                                    one.by(),
                                    one.reason(),
                                    one.text(),
                                    one.tellable(),
                                    one.toldAt()))
                            .toList(),
                    view.units().stream()
                            .map(one ->
                                    new AskableJson(one.id().value(), one.unit().swedish(), one.tellable()))
                            .toList());
        }
    }

    /** A wish. */
    @Schema(name = "Wish", description = "That a handover was asked for")
    public record WishJson(
            UUID id,

            @Schema(description = "Whether my agency asked, or was asked")
            HandoverWish.Direction direction,

            @Schema(description = "That was asked, or asks; in Swedish")
            String unit,

            WishStatus status,
            Instant askedAt,

            @Schema(description = "Who asked; absent of what was received") @Nullable
            String by,

            @Schema(description = "Absent when it was not declined, or that was not told") @Nullable
            DeclineReason reason,

            @Nullable String text,

            @Schema(description = "Of what was received: whether the participant has agreed that the unit may know")
            boolean tellable,

            @Schema(
                    description =
                            "Of what was received and declined: when the unit was told; absent when it was not, and"
                                    + " does not know")
            @Nullable
            Instant toldAt) {}

    /** A unit that could be asked. */
    @Schema(name = "AskableUnit", description = "A unit that works with the participant")
    public record AskableJson(
            UUID unit,
            @Schema(description = "In Swedish") String name,

            @Schema(description = "Whether I may let it know that I ask")
            boolean tellable) {}

    /** Whom to ask. */
    @Schema(
            name = "WishRequest",
            requiredProperties = "unit",
            description = "The unit that is to hand the participant over to mine")
    public record WishRequest(
            @Schema(description = "One of units") @Nullable UUID unit) implements Input {}

    /** Why not. */
    @Schema(
            name = "WishDeclineRequest",
            requiredProperties = {"reason", "telling"},
            description = "Why there will be no handover, and whether the unit that asked is told; OTHER takes a text")
    public record DeclineRequest(
            @Nullable DeclineReason reason,

            @Schema(description = "500 characters at most") @Nullable
            String text,

            @Schema(
                    description =
                            "Whether the unit that asked is told, and on which ground of your own; LAW takes basis and"
                                    + " basisReason. With NOT_YET it goes on seeing that it asked, and is not told later")
            @Nullable
            Tell telling,

            @Nullable BasisKind basis,

            @Schema(description = "Stays with your agency; 30 to 500 characters") @Nullable
            String basisReason)
            implements Input {
        AnswerDraft.Decline draft() {
            return new AnswerDraft.Decline(reason, text == null ? "" : text);
        }

        @Nullable
        Telling asked() {
            return HandoverRequests.telling(telling, basis, basisReason);
        }
    }

    @GET
    @Operation(operationId = "listWishes", summary = "Handovers that were asked for, and whom one could ask")
    @APIResponse(
            responseCode = "200",
            description = "Of my agency and by it",
            content = @Content(schema = @Schema(implementation = WishesJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return switch (listWishes.list(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<WishesView>(var view, var receipt) ->
                Response.ok(WishesJson.of(view)).build();
            case Disclosure.Withheld<WishesView> withheld -> Fault.notFound().response();
        };
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askForHandover",
            summary = "Ask a unit of another agency to hand the participant over to mine",
            description =
                    "Becomes a task there, if somebody receives for the unit. The same wish is sent once a day, and the"
                            + " answer is the same.")
    @APIResponse(
            responseCode = "200",
            description = "It was asked. Nothing is said of whether anybody read it",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "The unit may not know that I ask. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response ask(@PathParam("id") UUID id, WishRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> askForHandover.ask(who, new CaseFileId(id), HandoverRequests.unit(request.unit())),
                result -> HandoverOutcome.of(result, Made.DONE));
    }

    @POST
    @Path("{wish}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "declineWish",
            summary = "Say that there will be no handover",
            description =
                    "Whoever asked is told of it on a ground of my agency's own, a consent to the unit or a provision"
                            + " with a reason, or not at all.")
    @APIResponse(
            responseCode = "200",
            description = "It is declined",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "It was declined before. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response decline(@PathParam("id") UUID id, @PathParam("wish") UUID wish, DeclineRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> declineWish.decline(who, new CaseFileId(id), new WishId(wish), request.draft(), request.asked()),
                result -> HandoverOutcome.of(result, Made.DONE));
    }
}
