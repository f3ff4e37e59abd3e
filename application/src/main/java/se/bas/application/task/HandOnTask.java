package se.bas.application.task;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskMove;

/** Lets somebody else do a task: a colleague who can open the case, or whoever of a unit takes it. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class HandOnTask {
    private final TaskStepping stepping;

    @Inject
    HandOnTask(TaskStepping stepping) {
        this.stepping = stepping;
    }

    /**
     * Hands it on.
     *
     * @param seen the version that was read
     * @param note to whoever gets it; may be empty
     */
    public TaskActing handOn(Actor.Staff who, CaseFileId file, TaskId task, int seen, TaskDoer to, String note) {
        return stepping.step(file, task, seen, new TaskMove.HandOn(to, note));
    }
}
