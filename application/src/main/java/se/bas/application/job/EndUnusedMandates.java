package se.bas.application.job;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Disuse;
import se.bas.domain.agency.MandateId;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnusedMandates;
import se.bas.domain.agency.UnusedMandates.InForce;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.consent.ConsentPeriod;

/**
 * Ends the agency's mandates that nobody has used for so long (IDA-08, decision 0012). It is judged by the day on which it
 * runs, not by the one it makes up for: what has been used since then is used.
 */
@UseCase
public class EndUnusedMandates {
    private static final String ENDED = "ENDED";
    private static final String SPARED = "SPARED";

    private final UnderWay underWay;
    private final EntityManager database;
    private final Runs runs;
    private final Trail trail;

    @Inject
    EndUnusedMandates(UnderWay underWay, EntityManager database, Runs runs, Trail trail) {
        this.underWay = underWay;
        this.database = database;
        this.runs = runs;
        this.trail = trail;
    }

    /** Gives what came of it; empty when it had been done. */
    public Optional<Tally> run(Actor.Job agency, Run run) {
        return runs.once(run, this::end);
    }

    private Tally end() {
        LocalDate today = ConsentPeriod.day(underWay.begun().at());
        List<InForce> all = inForce();
        UnusedMandates unused = UnusedMandates.on(today, all);
        long ended = unused.ended().stream().filter(this::end).count();
        unused.spared().forEach(this::end);
        return new Tally(all.size(), Math.toIntExact(ended));
    }

    private List<InForce> inForce() {
        List<?> rows = database.createNativeQuery(
                        "select id, staff_id, role, valid_from, counts_from, used_on from mandates_in_use()")
                .getResultList();
        return rows.stream()
                .map(Row::new)
                .map(row -> new InForce(
                        new MandateId(row.id(0)),
                        new StaffId(row.id(1)),
                        Role.valueOf(row.text(2)),
                        Disuse.of(row.day(3), row.day(4), row.dayOrNull(5))))
                .toList();
    }

    /**
     * Ends it, when the database finds that it is to be: it judges once more, and leaves alone what is being used this very
     * moment. That one is spared is in the log once, not every day.
     */
    private boolean end(InForce mandate) {
        Object came = database.createNativeQuery("select end_unused_mandate(?1, ?2)")
                .setParameter(1, mandate.id().value())
                .setParameter(2, Disuse.DAYS)
                .getSingleResult();
        String what = new Row(came).text(0);
        boolean ended = what.equals(ENDED);
        if (ended || what.equals(SPARED)) {
            List<UUID> touched = List.of(mandate.id().value(), mandate.holder().value());
            trail.write(underWay.begun(), ended ? Outcome.DONE : Outcome.REFUSED, touched);
        }
        return ended;
    }
}
