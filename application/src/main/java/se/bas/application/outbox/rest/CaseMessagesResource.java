package se.bas.application.outbox.rest;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.rest.CaseParts;
import se.bas.application.outbox.MessageActing;
import se.bas.application.outbox.SendMessage;
import se.bas.application.outbox.StopMessage;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.outbox.Channel;
import se.bas.domain.outbox.MessageDraft;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.MessageProblem;
import se.bas.domain.outbox.MessageTemplate;

/** Messages to the participant of a case. */
@Path("/cases/{id}/messages")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Messages")
public class CaseMessagesResource {
    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final SendMessage sendMessage;
    private final StopMessage stopMessage;

    @Inject
    public CaseMessagesResource(
            Caller caller, Posting posting, CaseParts cases, SendMessage sendMessage, StopMessage stopMessage) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.sendMessage = sendMessage;
        this.stopMessage = stopMessage;
    }

    /** A message to send. */
    @Schema(
            name = "MessageRequest",
            requiredProperties = {"template", "language", "channel", "phone"},
            description = "A message to send; its words are the template's")
    public record MessageRequest(
            @Nullable MessageTemplate template,
            @Nullable MessageLanguage language,
            @Nullable Channel channel,

            @Schema(description = "When they are expected; where the template names it") @Nullable
            Instant at,

            @Schema(description = "Street and number; where the template names it") @Nullable
            String place,

            @Schema(description = "Where to ring") @Nullable String phone,

            @Schema(description = "Of the template, as GET /templates gave it: with it, nothing is sent in other words")
            @Nullable
            Integer templateVersion)
            implements Input {
        MessageDraft draft() {
            return new MessageDraft(
                    template, language, channel, at, place == null ? "" : place, phone == null ? "" : phone);
        }
    }

    @GET
    @Operation(
            operationId = "listMessages",
            summary = "What my agency has written to the participant, and what they have said about it")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content = @Content(schema = @Schema(implementation = MessagingJson.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(id, view -> Optional.of(MessagingJson.of(view.messaging())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendMessage",
            summary = "Send the participant a message",
            description = "It waits some seconds, in which it can be taken back, and until the morning when it is"
                    + " evening or night.")
    @APIResponse(
            responseCode = "201",
            description = "It waits to be sent",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response send(@PathParam("id") UUID id, MessageRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> sendMessage.send(who, new CaseFileId(id), request.draft(), request.templateVersion()),
                result -> outcome(result, true));
    }

    @POST
    @Path("{message}/stopping")
    @Operation(operationId = "stopMessage", summary = "Take back a message that waits")
    @APIResponse(
            responseCode = "200",
            description = "It is not sent",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is on its way, or there, or was stopped before. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response stop(@PathParam("id") UUID id, @PathParam("message") UUID message) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> stopMessage.stop(who, new CaseFileId(id), new MessageId(message)),
                result -> outcome(result, false));
    }

    static Outcome outcome(MessageActing result, boolean created) {
        return switch (result) {
            case MessageActing.Done(var id, var receipt) -> created ? Outcome.done(id, receipt) : Outcome.done(receipt);
            case MessageActing.Rejected(var problems, var receipt) -> refused(problems);
            case MessageActing.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<MessageProblem> problems) {
        return problems.contains(MessageProblem.NOT_WAITING)
                ? Outcome.refused(Fault.conflict(Flaw.of("", MessageProblem.NOT_WAITING)))
                : Outcome.rejected(problems.stream().map(problem -> Flaw.of(problem.field(), problem)));
    }
}
