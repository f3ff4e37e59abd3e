package se.bas.application.consent;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Role;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.AnnulmentReason;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/**
 * Annuls a consent that my agency registered in error, for example on the wrong participant or to the wrong unit
 * (CON-23). The row stays; from its instant on the consent counts as if it never was. The correct one is registered anew.
 */
@UseCase
@ForPurpose(value = Purpose.COORDINATION, changesGrounds = true)
public class AnnulConsent {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final EntityManager database;
    private final Trail trail;

    @Inject
    AnnulConsent(UnderWay underWay, DisclosureGate gate, EntityManager database, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
        this.trail = trail;
    }

    /**
     * Annuls all of it.
     *
     * @param typed why it was wrong: {@value AnnulmentReason#LEAST} to {@value AnnulmentReason#MOST} characters
     */
    public Annulment annul(Actor.Staff who, CaseFileId file, ConsentId consent, @Nullable String typed) {
        Optional<AnnulmentReason> reason = AnnulmentReason.of(typed);
        if (reason.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new Annulment.NoReason();
        }
        Acting acting = underWay.acting();
        AgencyId own = acting.mandate().agency();
        Judgement judgement = gate.judge(file, acting);
        if (!judgement.permits(own, Category.CONSENT)) {
            return new Annulment.NotFound(judgement.receipt());
        }
        boolean done = acting.mandate().role() == Role.CASEWORKER && annulled(consent, reason.get());
        List<UUID> objects = done ? List.of(consent.value()) : List.of();
        Receipt receipt = trail.write(
                underWay.begun(),
                done ? Outcome.DONE : Outcome.REFUSED,
                judgement.done(file, own, Category.CONSENT, acting.purpose(), objects),
                null);
        return done ? new Annulment.Done(receipt) : new Annulment.NotFound(receipt);
    }

    private boolean annulled(ConsentId consent, AnnulmentReason reason) {
        return !database.createNativeQuery("select at from annul_consent(?1, ?2)")
                .setParameter(1, consent.value())
                .setParameter(2, reason.text())
                .getResultList()
                .isEmpty();
    }
}
