package se.bas.application.task.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.bas.application.NotAuthorised;
import se.bas.application.agency.identity.Caller;
import se.bas.application.task.ListTasks;
import se.bas.application.task.TaskList;
import se.bas.domain.casework.Protection;
import se.bas.domain.disclosure.Disclosure;

/** What waits for me (UIX-01). */
@Path("/tasks")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tasks")
public class TasksResource {
    private final Caller caller;
    private final ListTasks listTasks;

    @Inject
    public TasksResource(Caller caller, ListTasks listTasks) {
        this.caller = caller;
        this.listTasks = listTasks;
    }

    /** What waits for me. */
    @Schema(name = "MyTasks", description = "What waits for you, by due date")
    public record MyTasks(
            @Schema(description = "Yours, and those of your unit that nobody has taken; due within a fortnight")
            List<TaskLine> tasks,

            @Schema(description = "What has waited too long in the unit that you manage")
            List<OverdueJson> overdue,

            @Schema(description = "Whether there is more than a list holds")
            boolean more,

            @Schema(description = "Which day it is, in Sweden")
            LocalDate day) {}

    /** A task, and about whom. */
    @Schema(name = "TaskLine", description = "A task, and about whom")
    public record TaskLine(Whom whom, TaskJson task) {}

    /** About whom. */
    @Schema(name = "Whom", description = "About whom; a protected identity has no name")
    public record Whom(
            @Schema(description = "The case's id") UUID id,
            String caseNumber,
            @Nullable String name,
            Protection protection) {
        static Whom of(TaskList.Whom whom) {
            return new Whom(whom.file().value(), whom.caseNumber(), whom.name(), whom.protection());
        }
    }

    /** That something waits too long. */
    @Schema(name = "OverdueTask", description = "That something waits too long; not what it is about")
    public record OverdueJson(
            Whom whom,
            UUID task,

            @Schema(description = "How many steps there have been; the ETag")
            int version,

            String unit,

            @Schema(description = "Who has it; absent while nobody has") @Nullable
            String holder,

            LocalDate due) {
        static OverdueJson of(TaskList.Overdue one) {
            return new OverdueJson(
                    Whom.of(one.whom()),
                    one.task().value(),
                    one.version(),
                    one.unit().swedish(),
                    one.holder(),
                    one.due());
        }
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "What waits for me",
            description = "Overdue, due today and within a fortnight. Everybody who is shown is an entry in the log.")
    @APIResponse(
            responseCode = "200",
            description = "By due date",
            content = @Content(schema = @Schema(implementation = MyTasks.class)))
    public Response list() {
        return switch (listTasks.list(caller.actor())) {
            case Disclosure.Granted<TaskList>(var list, var receipt) ->
                Response.ok(new MyTasks(
                                list.lines().stream()
                                        .map(line -> new TaskLine(Whom.of(line.whom()), TaskJson.of(line.task())))
                                        .toList(),
                                list.overdue().stream().map(OverdueJson::of).toList(),
                                list.more(),
                                list.day()))
                        .build();
            case Disclosure.Withheld<TaskList> withheld -> throw new NotAuthorised();
        };
    }
}
