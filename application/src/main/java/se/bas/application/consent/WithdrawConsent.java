package se.bas.application.consent;

import static java.util.stream.Collectors.joining;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Decision;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

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
    private final Trail trail;

    @Inject
    WithdrawConsent(UnderWay underWay, DisclosureGate gate, EntityManager database, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.database = database;
        this.trail = trail;
    }

    /**
     * Withdraws.
     *
     * @param categories what is no longer to be shared; empty for all of it
     */
    public Withdrawal withdraw(Actor.Staff who, CaseFileId file, ConsentId consent, Set<Category> categories) {
        Judgement judgement = gate.judge(file, underWay.acting());
        // Whoever cannot see the consents of the case withdraws blindly: then the discloser's log knows who did it.
        if (!judgement.permitsAny(Category.CONSENT)) {
            return new Withdrawal.NotFound(judgement.receipt());
        }
        Optional<AgencyId> discloser = end(consent, categories);
        Outcome outcome = discloser.isPresent() ? Outcome.DONE : Outcome.REFUSED;
        Receipt receipt = trail.write(underWay.begun(), outcome, access(judgement, file, consent, discloser), null);
        return discloser.isPresent() ? new Withdrawal.Done(receipt) : new Withdrawal.NotFound(receipt);
    }

    /** Gives whose it was; empty when the asker can reach no such consent. */
    private Optional<AgencyId> end(ConsentId consent, Set<Category> categories) {
        List<?> rows = database.createNativeQuery("select discloser from withdraw_consent(?1, ?2)")
                .setParameter(1, consent.value())
                .setParameter(
                        2, categories.stream().map(Category::name).sorted().collect(joining(",")))
                .getResultList();
        return rows.stream().findFirst().map(row -> new AgencyId(new Row(row).id(0)));
    }

    /** What was done, beside the gate's own entry of what was looked at: a consent that was not found is not withdrawn. */
    private Access access(Judgement judgement, CaseFileId file, ConsentId consent, Optional<AgencyId> discloser) {
        List<Access.Line> lines =
                discloser
                        .flatMap(owner ->
                                judgement.ground(owner, Category.CONSENT).map(ground -> line(owner, ground)))
                        .stream()
                        .toList();
        return new Access(
                judgement.subject().orElseThrow(),
                file,
                List.of(consent.value()),
                lines,
                judgement.receipt().at());
    }

    private Access.Line line(AgencyId discloser, Ground ground) {
        return new Access.Line(
                discloser,
                new TreeSet<>(Set.of(Category.CONSENT)),
                underWay.acting().purpose(),
                new Decision.Permit(ground),
                false);
    }
}
