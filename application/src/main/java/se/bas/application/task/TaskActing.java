package se.bas.application.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskProblem;

/** What came of making a task, or of doing something with one. */
public sealed interface TaskActing {
    /**
     * It was done.
     *
     * @param version names the task as it stands from now on
     */
    record Done(TaskId id, int version, Receipt receipt) implements TaskActing {}

    /**
     * It cannot be so, and nothing was stored.
     *
     * @param problems at least one, in the order of the form's fields
     * @param changed whether the task is not as the asker has seen it
     * @param by who has it, or settled it, when that is the reason; null when it is not, or it was the system
     */
    record Rejected(
            List<TaskProblem> problems,
            boolean changed,
            @Nullable String by,
            Receipt receipt) implements TaskActing {}

    /** The task is not the asker's to do something with, or there is none. */
    record NotFound(Receipt receipt) implements TaskActing {}
}
