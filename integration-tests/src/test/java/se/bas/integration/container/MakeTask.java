package se.bas.integration.container;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.UseCase;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskSource;

/** A job of the tests: finds that something is to be done, and that it need not be done any more. */
@UseCase
public class MakeTask {
    private final NewTasks tasks;
    private final EntityManager database;

    @Inject
    MakeTask(NewTasks tasks, EntityManager database) {
        this.tasks = tasks;
        this.database = database;
    }

    /** Whom a file of the job's agency is about. */
    public UUID participant(Actor.Job job, CaseFileId file) {
        return (UUID) database.createNativeQuery("select participant_id from case_file where id = ?1")
                .setParameter(1, file.value())
                .getSingleResult();
    }

    /** Makes it; empty when there is one. */
    public Optional<TaskId> make(Actor.Job job, UUID participant, NewTask task) {
        return tasks.make(new ParticipantId(participant), task);
    }

    /** Settles it. */
    public void settle(Actor.Job job, UUID source) {
        tasks.settle(TaskSource.CONSENT, source);
    }

    /** What the job's agency has for this cause: who has it, and how it stands. */
    public String standing(Actor.Job job, UUID source) {
        return database.createNativeQuery("""
                        select coalesce(string_agg(coalesce(st.display_name, 'the unit') || ' ' || coalesce(s.kind, '-')
                                 || ' ' || coalesce(s.made_by::text, 'the system'), ', '), 'none')
                          from task t left join task_step s on s.task_id = t.id left join staff st on st.id = t.staff_id
                         where t.source_id = ?1
                        """)
                .setParameter(1, source)
                .getSingleResult()
                .toString();
    }
}
