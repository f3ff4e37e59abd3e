package se.bas.application.task.persistence;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import se.bas.application.Part;
import se.bas.application.persistence.Row;
import se.bas.application.task.MyTasks;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.CaseAccess;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.SubjectFacts.AgencyFacts;
import se.bas.domain.disclosure.SubjectFacts.OwnFile;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskId;

/** Finds, filters and sorts in the database, over the asker's own agency's files alone: one statement. */
@Part
class SqlMyTasks implements MyTasks {
    /** Of what is settled nothing is looked at but the last step. */
    private static final String PENDING = """
            select t.id, t.category, t.due_on, now_at.unit_id, now_at.staff_id, coalesce(last.no, 0),
                   c.id, c.participant_id, mine.id, covered.id, covered.valid_until, c.unit_id = acting('unit')
              from case_file c
              join task t on t.collaboration_id = c.collaboration_id and t.case_file_id = c.id
              left join lateral (
                select s.no, s.kind, s.unit_id, s.staff_id from task_step s
                 where s.collaboration_id = t.collaboration_id and s.task_id = t.id
                 order by s.no desc limit 1) last on true
              cross join lateral (
                select case when last.no is null then t.unit_id else last.unit_id end as unit_id,
                       case when last.no is null then t.staff_id else last.staff_id end as staff_id) now_at
              left join lateral (
                select a.id from assignment a
                 where a.collaboration_id = c.collaboration_id and a.case_file_id = c.id and a.staff_id = acting('staff')
                   and swedish_day(acting_instant()) >= a.valid_from
                   and (a.valid_until is null or swedish_day(acting_instant()) <= a.valid_until)
                 order by a.valid_from, a.id limit 1) mine on true
              left join lateral (
                select v.id, v.valid_until from cover v
                 where v.collaboration_id = c.collaboration_id and v.case_file_id = c.id and v.staff_id = acting('staff')
                   and v.unit_id = acting('unit') and c.unit_id = acting('unit')
                   and swedish_day(acting_instant()) between v.valid_from and v.valid_until
                   and not exists (select from cover_ending e
                     where e.collaboration_id = v.collaboration_id and e.cover_id = v.id and e.ended_at <= acting_instant())
                 order by v.valid_until desc, v.id limit 1) covered on true
             where c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
               and t.due_on <= ?1 and coalesce(last.kind, '') not in ('DONE', 'SKIPPED')
            """;

    private static final String FOR_ME = """
               and (mine.id is not null or covered.id is not null)
               and (now_at.staff_id = acting('staff') or (now_at.staff_id is null and now_at.unit_id = acting('unit')))
               and c.id = any (array(
                 select o.case_file_id from assignment o
                  where o.collaboration_id = acting('collaboration') and o.staff_id = acting('staff')
                 union all
                 select v.case_file_id from cover v
                  where v.collaboration_id = acting('collaboration') and v.staff_id = acting('staff')))
            """;

    private static final String MINE_FROM_TODAY =
            " and now_at.staff_id = acting('staff') and t.due_on >= swedish_day(acting_instant())";

    private static final String OF_MY_UNIT = " and acting_purpose() = 'MANAGEMENT' and c.unit_id = acting('unit')";

    private static final String ORDER = " order by t.due_on, t.created_at, t.id";

    /** Asked once for a statement instead of once for a row. */
    private static final Pattern OF_THE_TRANSACTION =
            Pattern.compile("swedish_day\\(acting_instant\\(\\)\\)|acting(_instant|_purpose)?\\([^)]*\\)");

    private final EntityManager database;

    @Inject
    SqlMyTasks(EntityManager database) {
        this.database = database;
    }

    @Override
    public List<Found> dueBy(LocalDate last, Acting acting) {
        return found(PENDING + FOR_ME + ORDER, last, acting);
    }

    @Override
    public List<Found> ownFromTodayTo(LocalDate last, Acting acting) {
        return found(PENDING + FOR_ME + MINE_FROM_TODAY + ORDER, last, acting);
    }

    @Override
    public List<Found> ofTheUnitDueBy(LocalDate last, Acting acting) {
        return found(PENDING + OF_MY_UNIT + ORDER, last, acting);
    }

    private List<Found> found(String sql, LocalDate last, Acting acting) {
        List<?> rows = database.createNativeQuery(
                        OF_THE_TRANSACTION.matcher(sql).replaceAll("(select $0)"))
                .setParameter(1, last)
                .setMaxResults(AT_MOST + 1)
                .getResultList();
        return rows.stream().map(row -> found(new Row(row), acting)).toList();
    }

    private static Found found(Row row, Acting acting) {
        UUID holder = row.idOrNull(4);
        OwnFile file = new OwnFile(
                new CaseFileId(row.id(6)),
                new ParticipantId(row.id(7)),
                access(row),
                List.of(new AgencyFacts(acting.mandate().agency(), true)),
                List.of(),
                List.of(),
                acting.at());
        return new Found(
                file,
                new TaskId(row.id(0)),
                Category.valueOf(row.text(1)),
                new TaskDoer(new UnitId(row.id(3)), holder == null ? null : new StaffId(holder)),
                row.day(2),
                row.number(5));
    }

    private static CaseAccess access(Row row) {
        UUID assignment = row.idOrNull(8);
        if (assignment != null) {
            return new CaseAccess.Assigned(new AssignmentId(assignment));
        }
        UUID cover = row.idOrNull(9);
        if (cover != null) {
            return new CaseAccess.Covering(new CoverId(cover), row.day(10));
        }
        return row.flag(11) ? new CaseAccess.InOwnUnit() : new CaseAccess.None();
    }
}
