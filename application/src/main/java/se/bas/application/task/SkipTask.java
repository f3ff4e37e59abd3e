package se.bas.application.task;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskMove;

/** Says that a task does not have to be done, and why. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class SkipTask {
    private final TaskStepping stepping;

    @Inject
    SkipTask(TaskStepping stepping) {
        this.stepping = stepping;
    }

    /**
     * Skips it.
     *
     * @param seen the version that was read
     * @param reason {@value TaskMove#REASON_AT_LEAST} to {@value TaskMove#TEXT_AT_MOST} characters
     */
    public TaskActing skip(Actor.Staff who, CaseFileId file, TaskId task, int seen, String reason) {
        return stepping.step(file, task, seen, new TaskMove.Skip(reason));
    }
}
