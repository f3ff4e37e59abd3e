package se.bas.application.task;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskMove;

/** Takes back, within seconds, that a task was done or skipped (UIX-15). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class ReopenTask {
    private final TaskStepping stepping;

    @Inject
    ReopenTask(TaskStepping stepping) {
        this.stepping = stepping;
    }

    /**
     * Reopens it.
     *
     * @param seen the version that was read
     */
    public TaskActing reopen(Actor.Staff who, CaseFileId file, TaskId task, int seen) {
        return stepping.step(file, task, seen, new TaskMove.Reopen());
    }
}
