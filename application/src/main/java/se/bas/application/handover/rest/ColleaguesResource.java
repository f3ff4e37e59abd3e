package se.bas.application.handover.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.handover.AddColleague;
import se.bas.application.handover.EndColleague;
import se.bas.application.rest.Input;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.ColleagueDraft;
import se.bas.domain.handover.ColleagueEndDraft;

/** Who works with a case beside its main caseworker. */
@Path("/cases/{id}/network/colleagues")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network")
public class ColleaguesResource {
    private final Caller caller;
    private final Posting posting;
    private final AddColleague addColleague;
    private final EndColleague endColleague;

    @Inject
    public ColleaguesResource(Caller caller, Posting posting, AddColleague addColleague, EndColleague endColleague) {
        this.caller = caller;
        this.posting = posting;
        this.addColleague = addColleague;
        this.endColleague = endColleague;
    }

    /** Who is to work with the case. */
    @Schema(
            name = "ColleagueRequest",
            requiredProperties = {"part", "staff", "day", "reason"},
            description = "Who is to work with the case beside the main caseworker")
    public record ColleagueRequest(
            @Schema(description = "Any but MAIN") Assignment.@Nullable Part part,

            @Schema(description = "One of possibleColleagues, in that part") @Nullable
            UUID staff,

            @Schema(description = "The first day") @Nullable LocalDate day,

            @Schema(description = "The last day; absent until further notice") @Nullable
            LocalDate until,

            @Schema(description = "Why they need the case, 10 to 500 characters") @Nullable
            String reason)
            implements Input {
        ColleagueDraft draft() {
            return new ColleagueDraft(
                    part, staff == null ? null : new StaffId(staff), day, until, reason == null ? "" : reason);
        }
    }

    /** From when on somebody works with the case no more. */
    @Schema(
            name = "ColleagueEndRequest",
            requiredProperties = {"day", "reason"},
            description = "From when on a colleague works with the case no more")
    public record ColleagueEndRequest(
            @Schema(description = "The first day on which they do not; today, and it ends at once") @Nullable
            LocalDate day,

            @Schema(description = "10 to 500 characters") @Nullable
            String reason)
            implements Input {
        ColleagueEndDraft draft() {
            return new ColleagueEndDraft(day, reason == null ? "" : reason);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addColleague",
            summary = "Let a colleague work with the case beside the main caseworker",
            description = "By the manager of the unit that holds the case, or its main caseworker. To read the case"
                    + " becomes a task of the colleague.")
    @APIResponse(
            responseCode = "201",
            description = "It is so from that day on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response add(@PathParam("id") UUID id, ColleagueRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> addColleague.add(who, new CaseFileId(id), request.draft()),
                result -> NetworkOutcome.of(result, true));
    }

    @POST
    @Path("{colleague}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "endColleague", summary = "End a colleague's part in the case")
    @APIResponse(
            responseCode = "200",
            description = "They work with it no more from that day on",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Their part is over by that day already. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response end(@PathParam("id") UUID id, @PathParam("colleague") UUID colleague, ColleagueEndRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> endColleague.end(who, new CaseFileId(id), new AssignmentId(colleague), request.draft()),
                result -> NetworkOutcome.of(result, false));
    }
}
