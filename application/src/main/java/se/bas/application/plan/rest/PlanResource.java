package se.bas.application.plan.rest;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.plan.DecidePlan;
import se.bas.application.plan.JointPlanView;
import se.bas.application.plan.MovePlan;
import se.bas.application.plan.ShowPlan;
import se.bas.application.plan.WritePlan;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.plan.DecisionDraft;
import se.bas.domain.plan.PlanDraft;
import se.bas.domain.plan.PlanMove;

/** The joint plan of a case: each agency its own part. */
@Path("/cases/{id}/plan")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {
    private final Caller caller;
    private final Posting posting;
    private final ShowPlan showPlan;
    private final WritePlan writePlan;
    private final MovePlan movePlan;
    private final DecidePlan decidePlan;

    @Inject
    public PlanResource(
            Caller caller,
            Posting posting,
            ShowPlan showPlan,
            WritePlan writePlan,
            MovePlan movePlan,
            DecidePlan decidePlan) {
        this.caller = caller;
        this.posting = posting;
        this.showPlan = showPlan;
        this.writePlan = writePlan;
        this.movePlan = movePlan;
        this.decidePlan = decidePlan;
    }

    @GET
    @Operation(
            operationId = "showPlan",
            summary = "The joint plan: my agency's part, and those of others that I may see")
    @APIResponse(
            responseCode = "200",
            description = "The parts; the ETag is what an act on my agency's names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = JointPlanJson.class)))
    public Response show(@PathParam("id") UUID id) {
        return switch (showPlan.show(caller.actor(), new CaseFileId(id))) {
            case Disclosure.Granted<JointPlanView>(var view, var receipt) ->
                Response.ok(JointPlanJson.of(view)).tag(Tags.of(view.version())).build();
            case Disclosure.Withheld<JointPlanView> withheld -> Fault.notFound().response();
        };
    }

    @POST
    @Path("versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writePlan",
            summary = "Write a version of my agency's part",
            description =
                    "It holds when the agency and the participant have approved it; until then the one before does.")
    @APIResponse(
            responseCode = "200",
            description = "It waits for approval",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response write(
            @PathParam("id") UUID id,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            PlanRequests.Version request) {
        int seen = seen(ifMatch);
        PlanDraft draft = request.draft();
        Actor.Staff who = caller.actor();
        return posting.once(() -> writePlan.write(who, new CaseFileId(id), seen, draft), PlanOutcome::of);
    }

    @POST
    @Path("moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "movePlan",
            summary = "Approve, decline, carry out or end my agency's part",
            description = "When it comes to hold, tasks about placements that ended without a plan are settled.")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not as the plan stands; the answer says why. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response move(
            @PathParam("id") UUID id, @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch, PlanRequests.Move request) {
        int seen = seen(ifMatch);
        PlanMove move = request.asked();
        Actor.Staff who = caller.actor();
        return posting.once(() -> movePlan.move(who, new CaseFileId(id), seen, move), PlanOutcome::of);
    }

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "decidePlan",
            summary = "Confirm the employment service's plan, or end that",
            description = "Only the agency that decides of plans, of its own; what does not hold is not confirmed.")
    @APIResponse(
            responseCode = "200",
            description = "It is decided",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = "Not as the plan stands; the answer says why. Nothing was done",
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response decide(@PathParam("id") UUID id, PlanRequests.Decision request) {
        DecisionDraft draft = request.draft();
        Actor.Staff who = caller.actor();
        return posting.once(() -> decidePlan.decide(who, new CaseFileId(id), draft), PlanOutcome::untagged);
    }

    private static int seen(@Nullable String ifMatch) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        return tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
    }
}
