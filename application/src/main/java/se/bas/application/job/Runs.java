package se.bas.application.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.application.persistence.Row;
import se.bas.domain.audit.Entry.Outcome;

/**
 * The record of what has run, in the transaction of what the run does: either both are there or neither is, and the
 * database has one of each.
 */
@Part
public class Runs {
    private final EntityManager database;
    private final UnderWay underWay;
    private final Trail trail;

    @Inject
    Runs(EntityManager database, UnderWay underWay, Trail trail) {
        this.database = database;
        this.underWay = underWay;
        this.trail = trail;
    }

    /**
     * Does the work unless it has been done. Waits for another node that is at it.
     *
     * @return empty when it had been done
     */
    public Optional<Tally> once(Run run, Supplier<Tally> work) {
        if (!begin(run)) {
            return Optional.empty();
        }
        Tally tally = work.get();
        trail.write(underWay.begun(), Outcome.DONE, List.of(run.id()));
        database.createNativeQuery("select true from end_run(?1, ?2, ?3)")
                .setParameter(1, run.id())
                .setParameter(2, tally.lookedAt())
                .setParameter(3, tally.made())
                .getSingleResult();
        return Optional.of(tally);
    }

    private boolean begin(Run run) {
        UUID request = run.request();
        Object mine = database.createNativeQuery("select begin_run(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, run.id())
                .setParameter(2, run.kind().name())
                .setParameter(3, run.day().toString())
                .setParameter(4, request == null ? "" : request.toString())
                .setParameter(5, underWay.begun().actor().origin().correlation())
                .getSingleResult();
        return new Row(mine).flag(0);
    }
}
