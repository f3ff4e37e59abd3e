package se.bas.application.ground;

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
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;
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
    private final Trail trail;

    @Inject
    RevokeGround(UnderWay underWay, DisclosureGate gate, EntityManager database, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
        this.trail = trail;
    }

    public Revocation revoke(Actor.Staff who, CaseFileId file, RecordedGroundId ground) {
        Acting acting = underWay.acting();
        AgencyId own = acting.mandate().agency();
        Judgement judgement = gate.judge(file, acting);
        if (!judgement.permits(own, Category.CONSENT)) {
            return new Revocation.NotFound(judgement.receipt());
        }
        boolean done = RecordedGroundReading.mayRecord(acting.mandate().role()) && revoked(ground);
        List<UUID> objects = done ? List.of(ground.value()) : List.of();
        Receipt receipt = trail.write(
                underWay.begun(),
                done ? Outcome.DONE : Outcome.REFUSED,
                judgement.done(file, own, Category.CONSENT, acting.purpose(), objects),
                null);
        return done ? new Revocation.Done(receipt) : new Revocation.NotFound(receipt);
    }

    private boolean revoked(RecordedGroundId ground) {
        return new Row(database.createNativeQuery("select revoke_ground(?1)")
                        .setParameter(1, ground.value())
                        .getSingleResult())
                .flag(0);
    }
}
