package se.bas.application.task.rest;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Tags;
import se.bas.application.task.TaskAct;
import se.bas.application.task.TaskView;
import se.bas.domain.disclosure.Category;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskState;
import se.bas.domain.task.TaskStep;

/** A task as it stands. */
@Schema(name = "Task", description = "A task as it stands")
public record TaskJson(
        UUID id,

        @Schema(description = "How many steps there have been; the ETag")
        int version,

        TaskKind kind,
        @Schema(description = "What it is about") Category category,

        @Schema(description = "What is to be done, of a reminder; other kinds have words of their own") @Nullable
        String text,

        @Schema(description = "A day that the kind is about") @Nullable
        LocalDate aboutDay,

        @Schema(description = "A unit that the kind is about") @Nullable
        String aboutUnit,

        @Schema(description = "The last day on which it is in time")
        LocalDate due,

        TaskGroup group,
        TaskState.Status status,
        @Schema(description = "Whose it is") String unit,

        @Schema(description = "Who of the unit has it; absent while nobody has") @Nullable
        String holder,

        @Schema(description = "Whether it is yours") boolean mine,

        @Schema(description = "Who wrote it; absent when the system made it") @Nullable
        String createdBy,

        @Schema(description = "What was done with it last; absent when nothing was") @Nullable
        TaskStepJson last,

        @Schema(description = "What you can do with it") List<TaskAct> may) {

    /** What somebody did with a task. */
    @Schema(name = "TaskStep", description = "What was done with a task")
    public record TaskStepJson(
            TaskStep.Kind kind,

            @Schema(description = "Absent when the system did it") @Nullable
            String by,

            Instant at,

            @Schema(description = "Why, or a message; absent when there is none") @Nullable
            String text) {}

    static TaskJson of(TaskView task) {
        TaskView.Last last = task.last();
        return new TaskJson(
                task.id().value(),
                task.version(),
                task.kind(),
                task.category(),
                task.text(),
                task.aboutDay(),
                task.aboutUnit() == null ? null : task.aboutUnit().swedish(),
                task.due(),
                task.group(),
                task.status(),
                task.unit().swedish(),
                task.holder(),
                task.mine(),
                task.createdBy(),
                last == null ? null : new TaskStepJson(last.kind(), last.by(), last.at(), last.text()),
                task.may().stream().sorted().toList());
    }

    static EntityTag tag(TaskView task) {
        return Tags.of(task.version());
    }
}
