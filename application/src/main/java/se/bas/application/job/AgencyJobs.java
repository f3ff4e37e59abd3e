package se.bas.application.job;

import static java.util.stream.Collectors.groupingBy;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.NotAuthorised;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.live.Topics;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.MandateInForce;
import se.bas.domain.job.JobKind;
import se.bas.domain.job.Progress;
import se.bas.domain.job.RunOutcome;

/** The jobs of the actor's agency, through the functions that alone reach them, for an administrator and nobody else. */
@Part
class AgencyJobs {
    private static final String KINDS =
            Arrays.stream(JobKind.values()).map(JobKind::name).collect(Collectors.joining(","));

    private final EntityManager database;
    private final UnderWay underWay;
    private final JobSettings settings;
    private final Topics topics;

    @Inject
    AgencyJobs(EntityManager database, UnderWay underWay, JobSettings settings, Topics topics) {
        this.database = database;
        this.underWay = underWay;
        this.settings = settings;
        this.topics = topics;
    }

    /**
     * All of them.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    JobList list(int runsAtMost) {
        UUID mandate = mandate();
        Map<String, List<Row>> runs = rows(database.createNativeQuery(
                                "select id, job, for_day, requested, started_at, ended_at, outcome, looked_at, made, error,"
                                        + " correlation from runs_of_agency(?1, ?2)")
                        .setParameter(1, mandate)
                        .setParameter(2, runsAtMost)
                        .getResultList())
                .collect(groupingBy(row -> row.text(1)));
        List<JobList.Line> lines = rows(database.createNativeQuery("select job, done, failures, failed_at, asked_for"
                                + " from progress_of_agency(?1, string_to_array(?2, ','))")
                        .setParameter(1, mandate)
                        .setParameter(2, KINDS)
                        .getResultList())
                .map(row -> line(row, runs.getOrDefault(row.text(0), List.of())))
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
        Row led = new Row(
                database.createNativeQuery("select somebody_leads_jobs()").getSingleResult());
        return new JobList(led.flag(0), lines, topics.ofJobs(), underWay.begun().at());
    }

    private JobList.Line line(Row row, List<Row> runs) {
        JobKind kind = JobKind.valueOf(row.text(0));
        Progress progress = new Progress(row.dayOrNull(1), row.number(2), row.empty(3) ? null : row.instant(3));
        Instant now = underWay.begun().at();
        Instant next = progress.next(settings.schedule(kind), settings.backOff(), now);
        return new JobList.Line(
                kind,
                settings.schedule(kind).at(),
                next.isAfter(now) ? next : null,
                progress.failures(),
                row.number(4) > 0,
                runs.stream().map(AgencyJobs::run).toList());
    }

    private static JobList.RunLine run(Row row) {
        return new JobList.RunLine(
                row.id(0),
                row.day(2),
                row.flag(3),
                row.instant(4),
                row.instant(5),
                RunOutcome.valueOf(row.text(6)),
                new Tally(row.empty(7) ? 0 : row.number(7), row.empty(8) ? 0 : row.number(8)),
                row.textOrNull(9),
                row.id(10));
    }

    /**
     * Asks for a run beside the daily ones.
     *
     * @return its id; empty when one has been asked for and has not begun
     * @throws NotAuthorised for everybody but an administrator
     */
    Optional<UUID> request(JobKind kind) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Object asked = database.createNativeQuery("select request_run(?1, ?2, ?3)")
                .setParameter(1, mandate())
                .setParameter(2, id)
                .setParameter(3, kind.name())
                .getSingleResult();
        return new Row(asked).flag(0) ? Optional.of(id) : Optional.empty();
    }

    private UUID mandate() {
        MandateInForce mandate = underWay.acting().mandate();
        if (mandate.role() != Role.ADMINISTRATOR) {
            throw new NotAuthorised();
        }
        return mandate.id().value();
    }

    private static Stream<Row> rows(List<?> rows) {
        return rows.stream().map(Row::new);
    }
}
