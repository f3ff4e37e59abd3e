package se.bas.application.consent;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/**
 * Registers that a participant has withdrawn a consent, wholly or in part, by staff who can see it: the discloser's, or
 * the named unit's (CON-30, CON-31). From its instant on nothing more is disclosed by it.
 */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class WithdrawConsent {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final EntityManager database;

    @Inject
    WithdrawConsent(UnderWay underWay, DisclosureGate gate, EntityManager database) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
    }

    /**
     * Withdraws.
     *
     * @param categories what is no longer to be shared; empty for all of it
     */
    public Withdrawal withdraw(Actor.Staff who, CaseFileId file, ConsentId consent, Set<Category> categories) {
        Judgement judgement = gate.judge(file, underWay.acting(), consent.value());
        // Whoever cannot see the consents of the case withdraws blindly: then the discloser's log knows who did it.
        if (!judgement.permitsAny(Category.CONSENT)) {
            return new Withdrawal.NotFound(judgement.receipt());
        }
        boolean found = !database.createNativeQuery("select discloser from withdraw_consent(?1, ?2)")
                .setParameter(1, consent.value())
                .setParameter(
                        2, categories.stream().map(Category::name).sorted().collect(joining(",")))
                .getResultList()
                .isEmpty();
        return found ? new Withdrawal.Done(judgement.receipt()) : new Withdrawal.NotFound(judgement.receipt());
    }
}
