package se.bas.application.outbox.rest;

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
import se.bas.application.outbox.RecordMessageWish;
import se.bas.application.rest.Input;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.WishDraft;
import se.bas.domain.outbox.WishKind;

/** What the participant of a case has said about messages. */
@Path("/cases/{id}/message-wishes")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class MessageWishesResource {
    private final Caller caller;
    private final Posting posting;
    private final RecordMessageWish recordMessageWish;

    @Inject
    public MessageWishesResource(Caller caller, Posting posting, RecordMessageWish recordMessageWish) {
        this.caller = caller;
        this.posting = posting;
        this.recordMessageWish = recordMessageWish;
    }

    /** What the participant has said. */
    @Schema(
            name = "MessageWishRequest",
            requiredProperties = {"channel", "kind"},
            description = "What the participant has said about messages")
    public record MessageWishRequest(
            @Nullable Channel channel,
            @Nullable WishKind kind,

            @Schema(description = "Where to; of what is agreed to") @Nullable
            String address)
            implements Input {
        WishDraft draft() {
            return new WishDraft(channel, kind, address == null ? "" : address);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordMessageWish",
            summary = "Write down what the participant has said about messages",
            description = "Before they have agreed to a channel nothing is sent by it.")
    @APIResponse(
            responseCode = "200",
            description = "It holds from now on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response wish(@PathParam("id") UUID id, MessageWishRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> recordMessageWish.record(who, new CaseFileId(id), request.draft()),
                result -> CaseMessagesResource.outcome(result, false));
    }
}
