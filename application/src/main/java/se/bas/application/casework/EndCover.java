package se.bas.application.casework;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/** Ends a cover before its last day: a manager of the unit that holds the case, or whoever stands in. */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class EndCover {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final EntityManager database;
    private final Trail trail;

    @Inject
    EndCover(UnderWay underWay, DisclosureGate gate, EntityManager database, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
        this.trail = trail;
    }

    public CoverEnd end(Actor.Staff who, CaseFileId file, CoverId cover) {
        Acting acting = underWay.acting();
        AgencyId own = acting.mandate().agency();
        Judgement judgement = gate.judge(file, acting);
        if (!judgement.permits(own, Category.KNOWN_AT_AGENCY)) {
            return new CoverEnd.NotFound(judgement.receipt());
        }
        boolean done = ended(cover);
        List<UUID> objects = done ? List.of(cover.value()) : List.of();
        Receipt receipt = trail.write(
                underWay.begun(),
                done ? Outcome.DONE : Outcome.REFUSED,
                judgement.done(file, own, Category.KNOWN_AT_AGENCY, acting.purpose(), objects),
                null);
        return done ? new CoverEnd.Done(receipt) : new CoverEnd.NotFound(receipt);
    }

    private boolean ended(CoverId cover) {
        return new Row(database.createNativeQuery("select end_cover(?1)")
                        .setParameter(1, cover.value())
                        .getSingleResult())
                .flag(0);
    }
}
