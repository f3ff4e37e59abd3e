package se.bas.ui.task;

import se.bas.application.task.TaskList;
import se.bas.application.task.TaskView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.task.TaskId;

/** Which task, and how it was seen. */
record OneTask(CaseFileId file, TaskId id, int version) {
    static OneTask of(CaseFileId file, TaskView task) {
        return new OneTask(file, task.id(), task.version());
    }

    static OneTask of(TaskList.Overdue one) {
        return new OneTask(one.whom().file(), one.task(), one.version());
    }
}
