package se.bas.application.contact.rest;

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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.contact.AlertUnit;
import se.bas.application.contact.DecideLadder;
import se.bas.application.contact.NoteContact;
import se.bas.application.contact.RecordReachWish;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Input;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.ContactKind;
import se.bas.domain.contact.ContactNote;
import se.bas.domain.contact.LadderEvent;
import se.bas.domain.contact.ReachDraft;
import se.bas.domain.contact.ReachDraft.Way;

/** Contacts without an appointment, how the participant wants to be contacted, and what is done when they do not come. */
@Path("/cases")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appointments")
public class ContactsResource {
    private final Caller caller;
    private final Posting posting;
    private final NoteContact noteContact;
    private final RecordReachWish recordReachWish;
    private final AlertUnit alertUnit;
    private final DecideLadder decideLadder;

    @Inject
    public ContactsResource(
            Caller caller,
            Posting posting,
            NoteContact noteContact,
            RecordReachWish recordReachWish,
            AlertUnit alertUnit,
            DecideLadder decideLadder) {
        this.caller = caller;
        this.posting = posting;
        this.noteContact = noteContact;
        this.recordReachWish = recordReachWish;
        this.alertUnit = alertUnit;
        this.decideLadder = decideLadder;
    }

    /** A contact without an appointment. */
    @Schema(
            name = "ContactRequest",
            requiredProperties = {"kind", "reached"},
            description = "A call or a visit without an appointment")
    public record ContactRequest(
            @Nullable ContactKind kind,

            @Schema(description = "Just now when left out") @Nullable
            Instant at,

            @Schema(description = "Whether they answered, or were there") @Nullable
            Boolean reached,

            @Schema(description = "500 characters at most") @Nullable
            String note,

            @Schema(description = "The step of the ladder that is done with it") @Nullable
            Integer step)
            implements Input {
        ContactNote draft() {
            return new ContactNote(kind, at, Boolean.TRUE.equals(reached), AppointmentsResource.text(note));
        }
    }

    /** How the participant wants to be contacted. */
    @Schema(
            name = "ReachWishRequest",
            requiredProperties = "ways",
            description = "How the participant wants to be contacted")
    public record ReachWishRequest(
            @Schema(description = "The best first") @Nullable
            List<Way> ways,

            @Schema(description = "HH:mm") @Nullable String notBefore,
            @Schema(description = "HH:mm") @Nullable String notAfter,

            @Schema(description = "What is not to be done; 500 characters at most") @Nullable
            String avoid,

            @Schema(description = "Who else may be asked; 200 characters at most") @Nullable
            String other,

            @Schema(description = "That the participant has said so") @Nullable
            Boolean otherMay)
            implements Input {
        ReachDraft draft() {
            return new ReachDraft(
                    ways == null ? List.of() : ways,
                    hour("notBefore", notBefore),
                    hour("notAfter", notAfter),
                    AppointmentsResource.text(avoid),
                    AppointmentsResource.text(other),
                    Boolean.TRUE.equals(otherMay));
        }

        private static @Nullable LocalTime hour(String field, @Nullable String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return LocalTime.parse(text);
            } catch (DateTimeException unreadable) {
                throw Fault.unreadable(field);
            }
        }
    }

    /** Whom to tell. */
    @Schema(name = "AlertRequest", requiredProperties = "unit", description = "Whom to tell")
    public record AlertRequest(
            @Schema(description = "One of those that the participant lets you tell") @Nullable
            UUID unit) implements Input {}

    /** What was decided. */
    @Schema(
            name = "LadderDecisionRequest",
            requiredProperties = {"decision", "reason"},
            description = "What was decided together; it ends the looking and nothing else")
    public record DecisionRequest(
            @Schema(description = "CONTINUE, PAUSE or EXIT") @Nullable
            LadderEvent decision,

            @Schema(description = "10 to 500 characters") @Nullable
            String reason)
            implements Input {}

    @POST
    @Path("{id}/contacts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "noteContact",
            summary = "Note a call or a visit without an appointment",
            description = "Whoever was reached is not looked for any more.")
    @APIResponse(
            responseCode = "201",
            description = "It is noted",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response note(@PathParam("id") UUID id, ContactRequest request) {
        Actor.Staff who = caller.actor();
        if (request.reached() == null) {
            throw Fault.missing("reached");
        }
        return posting.once(
                () -> noteContact.note(who, new CaseFileId(id), request.draft(), request.step()),
                result -> AppointmentsResource.outcome(result, true));
    }

    @POST
    @Path("{id}/reach-wishes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recordReachWish", summary = "Write down how the participant wants to be contacted")
    @APIResponse(
            responseCode = "201",
            description = "It holds from now on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response wish(@PathParam("id") UUID id, ReachWishRequest request) {
        Actor.Staff who = caller.actor();
        ReachDraft draft = request.draft();
        return posting.once(
                () -> recordReachWish.record(who, new CaseFileId(id), draft),
                result -> AppointmentsResource.outcome(result, true));
    }

    @POST
    @Path("{id}/ladder/alerts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "alertUnit",
            summary = "Tell a unit of another agency that you cannot reach the participant",
            description = "Only by the participant's consent. That it was sent is all that you learn.")
    @APIResponse(
            responseCode = "200",
            description = "Sent",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Nobody is being looked for. Nothing was sent",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response alert(@PathParam("id") UUID id, AlertRequest request) {
        Actor.Staff who = caller.actor();
        UnitId unit = request.unit() == null ? null : new UnitId(request.unit());
        return posting.once(
                () -> alertUnit.alert(who, new CaseFileId(id), unit),
                result -> AppointmentsResource.outcome(result, false));
    }

    @POST
    @Path("{id}/ladder/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decideLadder",
            summary = "Write down what was decided about somebody who cannot be reached",
            description = "It ends the looking for them and nothing else.")
    @APIResponse(
            responseCode = "200",
            description = "It is written down",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response decide(
            @PathParam("id") UUID id, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch, DecisionRequest request) {
        int seen = AppointmentsResource.seen(ifMatch);
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> decideLadder.decide(
                        who, new CaseFileId(id), seen, request.decision(), AppointmentsResource.text(request.reason())),
                result -> AppointmentsResource.outcome(result, false));
    }
}
