package se.bas.application.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.edition.Policies;
import se.bas.application.persistence.Row;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.consent.ExpiryWarning;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/**
 * Gives the agency's own caseworkers a task for each of its consents that runs out soon (CON-25). It never lasts longer by
 * itself. What was withdrawn or given anew since takes such a task away again. One entry in the log for each participant
 * somebody is told about.
 */
@UseCase
public class WarnOfExpiry {
    /** There is something left of it: it has not been withdrawn or annulled as a whole or part by part. */
    private static final String LEFT = """
            exists (select from consent_scope s
                     where s.collaboration_id = c.collaboration_id and s.consent_id = c.id
                       and not exists (select from consent_ending e
                             where e.collaboration_id = c.collaboration_id and e.consent_id = c.id
                               and (e.shared_category is null or e.shared_category = s.shared_category)))
            """;

    /** It was given anew for longer, and that is left. */
    private static final String RENEWED = """
            exists (select from consent n
                     where n.collaboration_id = c.collaboration_id and n.renews = c.id and n.valid_until > c.valid_until
                       and not exists (select from consent_ending e
                             where e.collaboration_id = n.collaboration_id and e.consent_id = n.id
                               and e.shared_category is null))
            """;

    private static final String WITH_FILE = """
            join case_file f on f.collaboration_id = c.collaboration_id and f.owner_agency_id = c.owner_agency_id
                 and f.participant_id = c.participant_id
            where c.collaboration_id = acting('collaboration') and c.owner_agency_id = acting('agency')
            """;

    /** Those that run out between the day and the last one, and not before today. */
    private static final String RUNNING_OUT = "select c.id, c.participant_id, c.valid_until, c.recipient_unit_id, f.id"
            + " from consent c " + WITH_FILE
            + " and c.valid_until between greatest(cast(?1 as date), swedish_day(acting_instant())) and cast(?2 as date)"
            + " and " + LEFT + " and not " + RENEWED + " order by c.valid_until, c.id";

    /** Those about which somebody still has such a task, and need not have it: nobody asks to renew what was withdrawn. */
    private static final String NEEDLESS = "select c.id, c.participant_id, c.valid_until, c.recipient_unit_id, f.id"
            + " from consent c " + WITH_FILE
            + " and exists (select from task t where t.collaboration_id = c.collaboration_id"
            + "   and t.owner_agency_id = c.owner_agency_id and t.source_kind = 'CONSENT' and t.source_id = c.id"
            + "   and coalesce((select s.kind from task_step s where s.collaboration_id = t.collaboration_id"
            + "     and s.task_id = t.id order by s.no desc limit 1), '') not in ('DONE', 'SKIPPED'))"
            + " and (not " + LEFT + " or " + RENEWED + ") order by c.id";

    private final UnderWay underWay;
    private final EntityManager database;
    private final Runs runs;
    private final NewTasks tasks;
    private final Policies policies;
    private final Trail trail;

    @Inject
    WarnOfExpiry(UnderWay underWay, EntityManager database, Runs runs, NewTasks tasks, Policies policies, Trail trail) {
        this.underWay = underWay;
        this.database = database;
        this.runs = runs;
        this.tasks = tasks;
        this.policies = policies;
        this.trail = trail;
    }

    /** One of them. */
    private record RunningOut(
            UUID consent, ParticipantId participant, LocalDate until, UnitId recipient, CaseFileId file) {
        static RunningOut of(Row row) {
            return new RunningOut(
                    row.id(0),
                    new ParticipantId(row.id(1)),
                    row.day(2),
                    new UnitId(row.id(3)),
                    new CaseFileId(row.id(4)));
        }
    }

    /** Gives what came of it; empty when it had been done. */
    public Optional<Tally> run(Actor.Job agency, Run run) {
        return runs.once(run, () -> warn(agency, run.day()));
    }

    private Tally warn(Actor.Job agency, LocalDate day) {
        List<Trail.Asked> told = new ArrayList<>();
        List<RunningOut> needless = consents(database.createNativeQuery(NEEDLESS));
        for (RunningOut consent : needless) {
            tasks.settle(TaskSource.CONSENT, consent.consent());
            told.add(new Trail.Asked(access(agency, consent, List.of(consent.consent())), null));
        }
        ExpiryWarning.Days days = policies.warnings(day);
        List<RunningOut> consents = consents(database.createNativeQuery(RUNNING_OUT)
                .setParameter(1, day.toString())
                .setParameter(2, day.plusDays(days.first()).toString()));
        for (RunningOut consent : consents) {
            warn(consent, day, days)
                    .ifPresent(task -> told.add(
                            new Trail.Asked(access(agency, consent, List.of(consent.consent(), task.value())), null)));
        }
        trail.writeMany(underWay.begun(), Outcome.DONE, told);
        return new Tally(needless.size() + consents.size(), told.size());
    }

    private static List<RunningOut> consents(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Row::new).map(RunningOut::of).toList();
    }

    /** Empty when somebody has been told before. */
    private Optional<TaskId> warn(RunningOut consent, LocalDate day, ExpiryWarning.Days days) {
        return ExpiryWarning.of(consent.until(), day, days)
                .map(WarnOfExpiry::kind)
                .flatMap(kind -> tasks.make(
                        consent.participant(),
                        new NewTask(
                                new Cause(TaskSource.CONSENT, consent.consent(), kind),
                                Category.CONSENT,
                                consent.until(),
                                consent.until(),
                                consent.recipient())));
    }

    private static TaskKind kind(ExpiryWarning warning) {
        return switch (warning) {
            case FIRST -> TaskKind.CONSENT_EXPIRES_IN_30;
            case SECOND -> TaskKind.CONSENT_EXPIRES_IN_7;
        };
    }

    private Access access(Actor.Job agency, RunningOut consent, List<UUID> objects) {
        Access.Line line = new Access.Line(
                agency.agency(),
                new TreeSet<>(Set.of(Category.CONSENT)),
                Purpose.OWN_CASEWORK,
                new Decision.Permit(new Ground.OwnAgencyJob()),
                false);
        return new Access(
                consent.participant(),
                consent.file(),
                objects,
                List.of(line),
                underWay.begun().at());
    }
}
