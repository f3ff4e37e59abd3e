package se.bas.application.task;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskMove;

/** Takes a task that nobody of the unit has taken. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class TakeTask {
    private final TaskStepping stepping;

    @Inject
    TakeTask(TaskStepping stepping) {
        this.stepping = stepping;
    }

    /**
     * Takes it.
     *
     * @param seen the version that was read
     */
    public TaskActing take(Actor.Staff who, CaseFileId file, TaskId task, int seen) {
        return stepping.step(file, task, seen, new TaskMove.Take());
    }
}
