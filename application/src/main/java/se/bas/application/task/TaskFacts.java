package se.bas.application.task;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskState;
import se.bas.domain.task.TaskStep;

/** Of the own agency's tasks what is decided by, and nothing of what they say. */
@Part
class TaskFacts {
    private final EntityManager database;

    @Inject
    TaskFacts(EntityManager database) {
        this.database = database;
    }

    /** Where a task stands, and how many steps there have been. */
    record Standing(TaskState state, int version) {}

    /**
     * Somebody who can be given something to do about a case.
     *
     * @param who never a unit as such
     */
    record Doer(TaskDoer who, String name) {}

    /** What a task is about; empty when there is none in this file. */
    Optional<Category> category(CaseFileId file, TaskId task) {
        List<?> rows = database.createNativeQuery(
                        "select category from task where collaboration_id = acting('collaboration')"
                                + " and case_file_id = ?1 and id = ?2")
                .setParameter(1, file.value())
                .setParameter(2, task.value())
                .getResultList();
        return rows.stream().map(row -> Category.valueOf(new Row(row).text(0))).findFirst();
    }

    /** Where it stands, once nobody else is about to do something with it. */
    Standing alone(TaskId task) {
        database.createNativeQuery("select cast(queue_for_task(?1) as text)")
                .setParameter(1, task.value())
                .getSingleResult();
        Row made = new Row(database.createNativeQuery("select unit_id, staff_id from task"
                        + " where collaboration_id = acting('collaboration') and id = ?1")
                .setParameter(1, task.value())
                .getSingleResult());
        List<?> steps = database.createNativeQuery("select kind, made_by, made_at, unit_id, staff_id from task_step"
                        + " where collaboration_id = acting('collaboration') and task_id = ?1 order by no")
                .setParameter(1, task.value())
                .getResultList();
        return new Standing(
                TaskState.after(
                        who(made, 0),
                        steps.stream().map(row -> step(new Row(row))).toList()),
                steps.size());
    }

    private static TaskStep.Made step(Row row) {
        return new TaskStep.Made(TaskStep.Kind.valueOf(row.text(0)), staff(row, 1), row.instant(2), who(row, 3));
    }

    private static TaskDoer who(Row row, int at) {
        return new TaskDoer(new UnitId(row.id(at)), staff(row, at + 1));
    }

    private static @Nullable StaffId staff(Row row, int at) {
        var id = row.idOrNull(at);
        return id == null ? null : new StaffId(id);
    }

    /** Who can be given something to do about the case of this use case, by name. */
    List<Doer> doers(CaseFileId file) {
        List<?> rows = database.createNativeQuery("select unit_id, staff_id, name from task_doers(?1)")
                .setParameter(1, file.value())
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new Doer(who(row, 0), row.text(2)))
                .toList();
    }
}
