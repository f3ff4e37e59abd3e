package se.bas.application.casework;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverId;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Ends a cover before its last day: a manager of the unit that holds the case, or whoever stands in. */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class EndCover {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final EntityManager database;

    @Inject
    EndCover(UnderWay underWay, DisclosureGate gate, EntityManager database) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
    }

    public CoverEnd end(Actor.Staff who, CaseFileId file, CoverId cover) {
        Judgement judgement = gate.judge(file, underWay.acting(), cover.value());
        if (judgement.subject().isEmpty()) {
            return new CoverEnd.NotFound(judgement.receipt());
        }
        boolean ended = new Row(database.createNativeQuery("select end_cover(?1)")
                        .setParameter(1, cover.value())
                        .getSingleResult())
                .flag(0);
        return ended ? new CoverEnd.Done(judgement.receipt()) : new CoverEnd.NotFound(judgement.receipt());
    }
}
