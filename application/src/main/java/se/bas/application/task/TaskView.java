package se.bas.application.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.View;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskState;
import se.bas.domain.task.TaskStep;

/**
 * A task as it stands.
 *
 * @param version how many steps there have been; names this state of it
 * @param source what gave rise to it: an appointment, a step of a ladder; for the server alone
 * @param text what is to be done, of a reminder; null for other kinds, which are told in words of the reader's language
 * @param aboutDay a day that the kind's words name, null when they name none
 * @param aboutUnit a unit that the kind's words name, null when they name none
 * @param unit whose it is, or was when it was settled
 * @param holder who of the unit has it, null while nobody has taken it
 * @param mine whether that is the asker
 * @param createdBy who wrote it, null when the system made it
 * @param last what was done with it last, null when nothing was
 * @param may what the asker can do with it
 */
public record TaskView(
        TaskId id,
        int version,
        TaskKind kind,
        UUID source,
        Category category,
        @Nullable String text,
        @Nullable LocalDate aboutDay,
        @Nullable Name aboutUnit,
        LocalDate due,
        TaskGroup group,
        Name unit,
        @Nullable String holder,
        boolean mine,
        TaskState.Status status,
        @Nullable String createdBy,
        @Nullable Last last,
        Set<TaskAct> may)
        implements View {
    /**
     * What was done last.
     *
     * @param by null when the system did it
     * @param text why, or a message; null when there is none
     */
    public record Last(
            TaskStep.Kind kind,
            @Nullable String by,
            Instant at,
            @Nullable String text) {}

    /** Whether it is still to be done. */
    public boolean pending() {
        return switch (status) {
            case OPEN, TAKEN -> true;
            case DONE, SKIPPED -> false;
        };
    }
}
