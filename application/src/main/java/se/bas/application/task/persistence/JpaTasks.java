package se.bas.application.task.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.task.Task;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskStep;
import se.bas.domain.task.Tasks;

@Part
class JpaTasks implements Tasks {
    private final EntityManager database;

    @Inject
    JpaTasks(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Protected<Task>> on(ParticipantId participant) {
        return on(Task.class, participant, "x.due, x.createdAt, x.id");
    }

    @Override
    public List<Protected<TaskStep>> stepsOn(ParticipantId participant) {
        return on(TaskStep.class, participant, "x.no, x.id");
    }

    @Override
    public List<Protected<Task>> withIds(Set<TaskId> tasks) {
        return of(Task.class, "id", tasks, "x.due, x.createdAt, x.id");
    }

    @Override
    public List<Protected<TaskStep>> stepsOf(Set<TaskId> tasks) {
        return of(TaskStep.class, "task", tasks, "x.no, x.id");
    }

    @Override
    public void add(Task task) {
        database.persist(task);
    }

    @Override
    public void add(TaskStep step) {
        database.persist(step);
    }

    private <T extends OwnedRecord> List<Protected<T>> on(Class<T> kind, ParticipantId participant, String order) {
        return database.createQuery(
                        "select x from " + kind.getSimpleName() + " x where x.participant = :participant order by "
                                + order,
                        kind)
                .setParameter("participant", participant.value())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }

    private <T extends OwnedRecord> List<Protected<T>> of(
            Class<T> kind, String column, Set<TaskId> tasks, String order) {
        if (tasks.isEmpty()) {
            return List.of();
        }
        return database.createQuery(
                        "select x from " + kind.getSimpleName() + " x where x." + column + " in :tasks order by "
                                + order,
                        kind)
                .setParameter("tasks", tasks.stream().map(TaskId::value).toList())
                .getResultStream()
                .map(Protected::lock)
                .toList();
    }
}
