package se.bas.application.task.rest;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.identity.Caller;
import se.bas.application.casework.rest.CaseParts;
import se.bas.application.rest.Input;
import se.bas.application.rest.Posting;
import se.bas.application.rest.ReceiptJson;
import se.bas.application.task.CreateTask;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskDraft;

/** What is to be done about a case. */
@Path("/cases/{id}/tasks")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class CaseTasksResource {
    private final Caller caller;
    private final Posting posting;
    private final CaseParts cases;
    private final CreateTask createTask;

    @Inject
    public CaseTasksResource(Caller caller, Posting posting, CaseParts cases, CreateTask createTask) {
        this.caller = caller;
        this.posting = posting;
        this.cases = cases;
        this.createTask = createTask;
    }

    /** The tasks of one case. */
    @Schema(name = "Tasks", description = "What is to be done about a case and what was done, by due date")
    public record Tasks(List<TaskJson> tasks) {}

    /** A task to make. */
    @Schema(
            name = "TaskRequest",
            requiredProperties = {"text", "category", "due", "unit"},
            description = "Something to be done, for somebody who can open the case")
    public record TaskRequest(
            @Schema(description = "500 characters at most") @Nullable
            String text,

            @Schema(description = "What it is about") @Nullable
            Category category,

            @Schema(description = "The last day on which it is in time") @Nullable
            LocalDate due,

            @Schema(description = "Of one of the case's doers") @Nullable
            UUID unit,

            @Schema(description = "One of the case's doers; left out for whoever of the unit takes it") @Nullable
            UUID staff)
            implements Input {
        TaskDraft draft() {
            return new TaskDraft(text == null ? "" : text, category, due, doer(unit, staff));
        }
    }

    static @Nullable TaskDoer doer(@Nullable UUID unit, @Nullable UUID staff) {
        return unit == null ? null : new TaskDoer(new UnitId(unit), staff == null ? null : new StaffId(staff));
    }

    @GET
    @Operation(
            operationId = "listCaseTasks",
            summary = "What is to be done about the case at my agency, and what was done")
    @APIResponse(
            responseCode = "200",
            description = "By due date",
            content = @Content(schema = @Schema(implementation = Tasks.class)))
    public Response list(@PathParam("id") UUID id) {
        return cases.show(
                id,
                view -> Optional.of(
                        new Tasks(view.tasks().stream().map(TaskJson::of).toList())));
    }

    @GET
    @Path("{task}")
    @Operation(operationId = "showTask", summary = "One task as it stands")
    @APIResponse(
            responseCode = "200",
            description = "The task; the ETag is what doing something with it names",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = TaskJson.class)))
    public Response show(@PathParam("id") UUID id, @PathParam("task") UUID task) {
        return cases.answer(
                id,
                view -> view.tasks().stream()
                        .filter(one -> one.id().value().equals(task))
                        .findFirst()
                        .map(one -> Response.ok(TaskJson.of(one)).tag(TaskJson.tag(one))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createTask",
            summary = "Write down something to be done about the case",
            description = "For oneself, a colleague who can open the case, or whoever of a unit takes it.")
    @APIResponse(
            responseCode = "201",
            description = "It waits for them",
            content = @Content(schema = @Schema(implementation = ReceiptJson.class)))
    public Response create(@PathParam("id") UUID id, TaskRequest request) {
        Actor.Staff who = caller.actor();
        return posting.once(
                () -> createTask.create(who, new CaseFileId(id), request.draft()),
                result -> TaskStepsResource.outcome(result, true));
    }
}
