package se.bas.application.job;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.job.JobKind;

/**
 * Asks for a run of a job of the own agency beside the daily ones. The node that leads does it within seconds, as the
 * agency's job; whoever asks gets no right by it, and sees nothing of what the job sees.
 */
@UseCase
public class StartJob {
    private final UnderWay underWay;
    private final AgencyJobs jobs;
    private final Trail trail;

    @Inject
    StartJob(UnderWay underWay, AgencyJobs jobs, Trail trail) {
        this.underWay = underWay;
        this.jobs = jobs;
        this.trail = trail;
    }

    /**
     * Asks.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    public JobStart start(Actor.Staff who, JobKind kind) {
        Optional<UUID> request = jobs.request(kind);
        return request.<JobStart>map(
                        id -> new JobStart.AskedFor(id, trail.write(underWay.begun(), Outcome.DONE, List.of(id))))
                .orElseGet(() -> new JobStart.AskedForBefore(trail.write(underWay.begun(), Outcome.REFUSED)));
    }
}
