package se.bas.application.job;

import jakarta.inject.Inject;
import se.bas.application.NotAuthorised;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;

/** Shows an administrator what the system does by itself for the own agency, and what came of it. No participant is in it. */
@UseCase
public class ListJobs {
    /** Of each job. */
    public static final int RUNS = 30;

    private final UnderWay underWay;
    private final AgencyJobs jobs;
    private final Trail trail;

    @Inject
    ListJobs(UnderWay underWay, AgencyJobs jobs, Trail trail) {
        this.underWay = underWay;
        this.jobs = jobs;
        this.trail = trail;
    }

    /**
     * Shows them.
     *
     * @throws NotAuthorised for everybody but an administrator
     */
    public JobList list(Actor.Staff who) {
        JobList list = jobs.list(RUNS);
        trail.write(underWay.begun(), Outcome.DONE);
        return list;
    }
}
