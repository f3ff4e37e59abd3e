package se.bas.application.job;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import se.bas.application.Busy;
import se.bas.application.job.postgresql.Leadership;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.CollaborationId;
import se.bas.domain.agency.Origin;
import se.bas.domain.consent.ConsentPeriod;

/**
 * Runs what is due, on the node that leads, one after the other; every node has one. That nothing is done twice does not
 * rest on it: the database has one row for each day, in the transaction of what the run does (decision 0024).
 */
@ApplicationScoped
class Engine {
    /** After everything that a server looks at, and makes, when it starts. */
    private static final int LAST = 10_000;

    private static final System.Logger LOG = System.getLogger(Engine.class.getName());

    @Resource
    private @Nullable ManagedScheduledExecutorService scheduler;

    private final JobSettings settings;
    private final Leadership leadership;
    private final Jobs jobs;
    private final JobGauges gauges;
    private @Nullable Future<?> ticking;
    private volatile boolean stopped;

    /** For the container's proxy alone. */
    @SuppressWarnings("NullAway")
    protected Engine() {
        settings = null;
        leadership = null;
        jobs = null;
        gauges = null;
    }

    @Inject
    Engine(JobSettings settings, Leadership leadership, Jobs jobs, JobGauges gauges) {
        this.settings = settings;
        this.leadership = leadership;
        this.jobs = jobs;
        this.gauges = gauges;
    }

    void start(@Observes @Priority(LAST) Startup startup) {
        // Read once, so that a server with a setting that cannot be read does not start.
        settings.schedules();
        settings.backOff();
        long every = settings.every().toMillis();
        if (!settings.wanted()) {
            LOG.log(Level.INFO, "This node runs no jobs.");
            return;
        }
        gauges.register();
        ticking = requireNonNull(scheduler).scheduleWithFixedDelay(this::tick, every, every, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        stopped = true;
        if (ticking != null) {
            ticking.cancel(false);
        }
    }

    private void tick() {
        try {
            leadership.take().ifPresentOrElse(this::runWhatIsDue, gauges::notLeading);
        } catch (Leadership.NotLeading lost) {
            gauges.notLeading();
        } catch (RuntimeException broken) {
            // Thrown on, it would end the ticking for good.
            LOG.log(Level.WARNING, "The jobs could not be looked after: {0}", Cause.of(broken));
        }
    }

    private void runWhatIsDue(Instant now) {
        List<Standing> standings = leadership.standings();
        gauges.leading(standings, now);
        for (Requested asked : leadership.requests()) {
            run(asked.collaboration(), asked.agency(), new Run(id(), asked.kind(), ConsentPeriod.day(now), asked.id()));
        }
        for (Standing standing : standings) {
            standing.progress()
                    .now(settings.schedule(standing.kind()), settings.backOff(), now)
                    .ifPresent(day -> run(
                            standing.collaboration(), standing.agency(), new Run(id(), standing.kind(), day, null)));
        }
    }

    private void run(CollaborationId collaboration, AgencyId agency, Run run) {
        Optional<Instant> started = stopped ? Optional.empty() : leadership.take();
        if (started.isEmpty()) {
            return;
        }
        Actor.Job actor =
                new Actor.Job(run.kind().name(), agency, collaboration, new Origin("jobs", "", UUID.randomUUID()));
        try {
            jobs.run(actor, run);
        } catch (Busy somebodyIsAtIt) {
            LOG.log(Level.DEBUG, "{0} is being done elsewhere", run.kind());
        } catch (RuntimeException broken) {
            String cause = Cause.of(broken);
            LOG.log(Level.WARNING, "{0}: the job {1} broke: {2}", actor.origin().correlation(), run.kind(), cause);
            leadership.failed(run, actor, started.get(), cause);
        }
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
