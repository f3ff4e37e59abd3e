package se.bas.application.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/**
 * Makes and settles the tasks that something gives rise to: for use cases and jobs of any feature, in their transaction.
 * However often something is found, there is one task for it. A job writes in the log itself whom it was about.
 */
@Part
public class NewTasks {
    private static final String MAKE = """
            insert into task (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, case_file_id,
                kind, source_kind, source_id, about_day, about_unit, unit_id, staff_id, due_on, created_at, created_by)
            select ?1, f.collaboration_id, f.owner_agency_id, f.participant_id, ?2, 'CASE', f.id,
                   ?3, ?4, ?5, cast(nullif(?6, '') as date), cast(nullif(?7, '') as uuid),
                   coalesce(cast(nullif(?10, '') as uuid), f.unit_id),
                   case when ?10 = '' then main.staff_id else cast(nullif(?11, '') as uuid) end, ?8,
                   acting_instant(), acting('staff')
              from case_file f
              left join lateral (
                select a.staff_id from assignment a
                 where a.collaboration_id = f.collaboration_id and a.case_file_id = f.id and a.part = 'MAIN'
                   and swedish_day(acting_instant()) >= a.valid_from
                   and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until)
                 order by a.valid_from, a.id limit 1) main on true
             where f.collaboration_id = acting('collaboration') and f.owner_agency_id = acting('agency')
               and f.participant_id = ?9
            on conflict (collaboration_id, owner_agency_id, source_kind, source_id, kind) do nothing
            """;

    private static final String SETTLE = """
            insert into task_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, task_id,
                no, kind, made_by, made_at, unit_id, staff_id)
            select gen_random_uuid(), t.collaboration_id, t.owner_agency_id, t.participant_id, t.category, t.retention_class,
                   t.id, coalesce(last.no, 0) + 1, 'DONE', acting('staff'), acting_instant(),
                   case when last.no is null then t.unit_id else last.unit_id end,
                   case when last.no is null then t.staff_id else last.staff_id end
              from task t
              left join lateral (
                select s.no, s.kind, s.unit_id, s.staff_id from task_step s
                 where s.collaboration_id = t.collaboration_id and s.task_id = t.id
                 order by s.no desc limit 1) last on true
             where t.collaboration_id = acting('collaboration') and t.owner_agency_id = acting('agency')
               and t.source_kind = ?1 and t.source_id = ?2 and coalesce(last.kind, '') not in ('DONE', 'SKIPPED')
            on conflict (collaboration_id, task_id, no) do nothing
            """;

    private static final String REOPEN = """
            insert into task_step (id, collaboration_id, owner_agency_id, participant_id, category, retention_class, task_id,
                no, kind, made_by, made_at, unit_id, staff_id)
            select gen_random_uuid(), t.collaboration_id, t.owner_agency_id, t.participant_id, t.category, t.retention_class,
                   t.id, last.no + 1, 'REOPENED', acting('staff'), acting_instant(), last.unit_id, last.staff_id
              from task t
              join lateral (
                select s.no, s.kind, s.made_at, s.unit_id, s.staff_id from task_step s
                 where s.collaboration_id = t.collaboration_id and s.task_id = t.id
                 order by s.no desc limit 1) last on true
             where t.collaboration_id = acting('collaboration') and t.owner_agency_id = acting('agency')
               and t.source_kind = ?1 and t.source_id = ?2 and last.kind = 'DONE' and last.made_at = ?3
            on conflict (collaboration_id, task_id, no) do nothing
            """;

    private final EntityManager database;

    @Inject
    NewTasks(EntityManager database) {
        this.database = database;
    }

    /**
     * What gave rise to a task: with the kind it names the task.
     *
     * @param id of the consent, the contact or the case file
     */
    public record Cause(TaskSource source, UUID id, TaskKind kind) {}

    /**
     * A task to be made.
     *
     * @param category what it is about: whoever may not see that does not see the task
     * @param due the last day, Swedish, on which it is in time
     * @param aboutDay a day that the kind's words name, null when they name none
     * @param aboutUnit a unit, perhaps another agency's, that the kind's words name; null when they name none
     */
    public record NewTask(
            Cause cause,
            Category category,
            LocalDate due,
            @Nullable LocalDate aboutDay,
            @Nullable UnitId aboutUnit) {}

    /**
     * Makes a task about the acting agency's own file on somebody: for the main caseworker of today, and where there is
     * none for the unit that holds the file.
     *
     * @return empty when there is one for this cause already, or the agency has no file on them
     */
    public Optional<TaskId> make(ParticipantId participant, NewTask task) {
        return make(participant, task, "", "");
    }

    /**
     * Makes a task about the acting agency's own file on somebody, for whoever is said.
     *
     * @return empty when there is one for this cause already, or the agency has no file on them
     */
    public Optional<TaskId> make(ParticipantId participant, NewTask task, TaskDoer who) {
        StaffId staff = who.staff();
        return make(participant, task, who.unit().toString(), staff == null ? "" : staff.toString());
    }

    private Optional<TaskId> make(ParticipantId participant, NewTask task, String doingUnit, String doingStaff) {
        TaskId id = new TaskId(UuidCreator.getTimeOrderedEpoch());
        UnitId unit = task.aboutUnit();
        LocalDate day = task.aboutDay();
        int made = database.createNativeQuery(MAKE)
                .setParameter(1, id.value())
                .setParameter(2, task.category().name())
                .setParameter(3, task.cause().kind().name())
                .setParameter(4, task.cause().source().name())
                .setParameter(5, task.cause().id())
                .setParameter(6, day == null ? "" : day.toString())
                .setParameter(7, unit == null ? "" : unit.toString())
                .setParameter(8, task.due())
                .setParameter(9, participant.value())
                .setParameter(10, doingUnit)
                .setParameter(11, doingStaff)
                .executeUpdate();
        return made == 1 ? Optional.of(id) : Optional.empty();
    }

    /**
     * What was to be done about something has been done, or need not be any more: whatever is open for it is settled, by
     * whoever acts.
     */
    public void settle(TaskSource source, UUID id) {
        database.createNativeQuery(SETTLE)
                .setParameter(1, source.name())
                .setParameter(2, id)
                .executeUpdate();
    }

    /**
     * What was settled at an instant is to be done after all: that by which it was settled was taken back.
     */
    public void reopen(TaskSource source, UUID id, Instant settled) {
        database.createNativeQuery(REOPEN)
                .setParameter(1, source.name())
                .setParameter(2, id)
                .setParameter(3, Timestamp.from(settled))
                .executeUpdate();
    }
}
