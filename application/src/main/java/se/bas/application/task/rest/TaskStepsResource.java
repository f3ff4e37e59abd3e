package se.bas.application.task.rest;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.rest.Fault;
import se.bas.application.rest.Flaw;
import se.bas.application.rest.Input;
import se.bas.application.rest.Outcome;
import se.bas.application.rest.Posting;
import se.bas.application.rest.Problem;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.rest.Tags;
import se.bas.application.task.CompleteTask;
import se.bas.application.task.HandOnTask;
import se.bas.application.task.ReopenTask;
import se.bas.application.task.SkipTask;
import se.bas.application.task.TakeTask;
import se.bas.application.task.TaskActing;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskProblem;

/** What one does with a task. If-Match names how it was seen, so that of two who act at once the later is told. */
@Path("/cases/{id}/tasks")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TaskStepsResource {
    private static final String NOT_AS_THINGS_STAND = "Not as the task stands; the answer says why. Nothing was done";

    private final Caller caller;
    private final Posting posting;
    private final TakeTask takeTask;
    private final CompleteTask completeTask;
    private final SkipTask skipTask;
    private final HandOnTask handOnTask;
    private final ReopenTask reopenTask;

    @Inject
    public TaskStepsResource(
            Caller caller,
            Posting posting,
            TakeTask takeTask,
            CompleteTask completeTask,
            SkipTask skipTask,
            HandOnTask handOnTask,
            ReopenTask reopenTask) {
        this.caller = caller;
        this.posting = posting;
        this.takeTask = takeTask;
        this.completeTask = completeTask;
        this.skipTask = skipTask;
        this.handOnTask = handOnTask;
        this.reopenTask = reopenTask;
    }

    /** Why it does not have to be done. */
    @Schema(name = "SkipRequest", requiredProperties = "reason", description = "Why it does not have to be done")
    public record SkipRequest(
            @Schema(description = "10 to 500 characters") @Nullable
            String reason) implements Input {}

    /** Who is to do it instead. */
    @Schema(name = "HandOnRequest", requiredProperties = "unit", description = "Who is to do it instead")
    public record HandOnRequest(
            @Schema(description = "Of one of the case's doers") @Nullable
            UUID unit,

            @Schema(description = "One of the case's doers; left out for whoever of the unit takes it") @Nullable
            UUID staff,

            @Schema(description = "To whoever gets it; 500 characters at most") @Nullable
            String note)
            implements Input {}

    @POST
    @Path("{task}/taking")
    @Operation(operationId = "takeTask", summary = "Be the one of the unit who does it")
    @APIResponse(
            responseCode = "200",
            description = "It is yours",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response take(
            @PathParam("id") UUID id,
            @PathParam("task") UUID task,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        return step(ifMatch, (who, seen) -> takeTask.take(who, new CaseFileId(id), new TaskId(task), seen));
    }

    @POST
    @Path("{task}/completion")
    @Operation(operationId = "completeTask", summary = "Say that it is done")
    @APIResponse(
            responseCode = "200",
            description = "Done",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response complete(
            @PathParam("id") UUID id,
            @PathParam("task") UUID task,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        return step(ifMatch, (who, seen) -> completeTask.complete(who, new CaseFileId(id), new TaskId(task), seen));
    }

    @POST
    @Path("{task}/skipping")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "skipTask", summary = "Say that it does not have to be done, and why")
    @APIResponse(
            responseCode = "200",
            description = "Skipped",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response skip(
            @PathParam("id") UUID id,
            @PathParam("task") UUID task,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            SkipRequest request) {
        String reason = request.reason() == null ? "" : request.reason();
        return step(ifMatch, (who, seen) -> skipTask.skip(who, new CaseFileId(id), new TaskId(task), seen, reason));
    }

    @POST
    @Path("{task}/handing-on")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "handOnTask",
            summary = "Let somebody else do it",
            description = "A manager of the unit that holds the case can, whoever has it.")
    @APIResponse(
            responseCode = "200",
            description = "It is theirs",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response handOn(
            @PathParam("id") UUID id,
            @PathParam("task") UUID task,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch,
            HandOnRequest request) {
        TaskDoer to = CaseTasksResource.doer(request.unit(), request.staff());
        if (to == null) {
            throw Fault.missing("unit");
        }
        String note = request.note() == null ? "" : request.note();
        return step(
                ifMatch, (who, seen) -> handOnTask.handOn(who, new CaseFileId(id), new TaskId(task), seen, to, note));
    }

    @POST
    @Path("{task}/reopening")
    @Operation(
            operationId = "reopenTask",
            summary = "Take back that it was done or skipped",
            description = "For some seconds, and by whoever said so.")
    @APIResponse(
            responseCode = "200",
            description = "It stands as it stood",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    @APIResponse(
            responseCode = "409",
            description = NOT_AS_THINGS_STAND,
            content = @Content(mediaType = Problem.JSON, schema = @Schema(implementation = Problem.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @PathParam("task") UUID task,
            @HeaderParam(Tags.IF_MATCH) @Nullable String ifMatch) {
        return step(ifMatch, (who, seen) -> reopenTask.reopen(who, new CaseFileId(id), new TaskId(task), seen));
    }

    private interface Act {
        TaskActing by(Actor.Staff who, int seen);
    }

    private Response step(@Nullable String ifMatch, Act act) {
        String tag = Tags.seen(ifMatch);
        // What is no number was never a tag of ours, so it is stale.
        int seen = tag.matches("[0-9]{1,6}") ? Integer.parseInt(tag) : -1;
        Actor.Staff who = caller.actor();
        return posting.once(() -> act.by(who, seen), result -> outcome(result, false));
    }

    static Outcome outcome(TaskActing result, boolean created) {
        return switch (result) {
            case TaskActing.Done(var id, var version, var receipt) ->
                created ? Outcome.done(id.value(), receipt) : Outcome.changed(receipt, Tags.of(version));
            case TaskActing.Rejected(var problems, var changed, var by, var receipt)
            when changed -> Outcome.refused(Fault.changedMeanwhile());
            case TaskActing.Rejected(var problems, var changed, var by, var receipt) -> refused(problems);
            case TaskActing.NotFound notFound -> Outcome.notFound();
        };
    }

    private static Outcome refused(List<TaskProblem> problems) {
        return problems.stream()
                .filter(TaskProblem::meanwhile)
                .findFirst()
                .map(problem -> Outcome.refused(Fault.conflict(Flaw.of("", problem))))
                .orElseGet(() -> Outcome.rejected(problems.stream().map(problem -> Flaw.of(field(problem), problem))));
    }

    /** In the API somebody is named by unit and staff. */
    private static String field(TaskProblem problem) {
        return problem.field().equals("who") ? "unit" : problem.field();
    }
}
