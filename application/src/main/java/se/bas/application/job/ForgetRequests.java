package se.bas.application.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import se.bas.application.UseCase;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;

/**
 * Forgets what the agency's staff sent to the API with a key, once its time is over (decision 0017): hashes and ids, that
 * would else lie there until the same person sends something again.
 */
@UseCase
public class ForgetRequests {
    private final EntityManager database;
    private final Runs runs;

    @Inject
    ForgetRequests(EntityManager database, Runs runs) {
        this.database = database;
        this.runs = runs;
    }

    /** Gives what came of it; empty when it had been done. */
    public Optional<Tally> run(Actor.Job agency, Run run) {
        return runs.once(run, this::forget);
    }

    private Tally forget() {
        Row row = new Row(database.createNativeQuery("select looked_at, made from forget_requests()")
                .getSingleResult());
        return new Tally(row.number(0), row.number(1));
    }
}
