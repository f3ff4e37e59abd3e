package se.bas.application.task;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskMove;

/** Says that a task is done: one's own, or one of the unit that nobody has taken. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class CompleteTask {
    private final TaskStepping stepping;

    @Inject
    CompleteTask(TaskStepping stepping) {
        this.stepping = stepping;
    }

    /**
     * Completes it.
     *
     * @param seen the version that was read
     */
    public TaskActing complete(Actor.Staff who, CaseFileId file, TaskId task, int seen) {
        return stepping.step(file, task, seen, new TaskMove.Complete());
    }
}
