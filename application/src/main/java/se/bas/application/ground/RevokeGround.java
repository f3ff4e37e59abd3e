package se.bas.application.ground;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.RecordedGroundId;

/** Revokes a ground that my agency has recorded. From its instant on nothing more is disclosed by it. */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class RevokeGround {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final EntityManager database;

    @Inject
    RevokeGround(UnderWay underWay, DisclosureGate gate, EntityManager database) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
    }

    public Revocation revoke(Actor.Staff who, CaseFileId file, RecordedGroundId ground) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judge(file, acting, ground.value());
        if (!RecordedGroundReading.mayRecord(acting.mandate().role())
                || !judgement.permits(acting.mandate().agency(), Category.CONSENT)) {
            return new Revocation.NotFound(judgement.receipt());
        }
        boolean revoked = new Row(database.createNativeQuery("select revoke_ground(?1)")
                        .setParameter(1, ground.value())
                        .getSingleResult())
                .flag(0);
        return revoked ? new Revocation.Done(judgement.receipt()) : new Revocation.NotFound(judgement.receipt());
    }
}
