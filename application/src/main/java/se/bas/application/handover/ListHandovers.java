package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/**
 * Shows to whom somebody of the own cases is or was handed over, what came with them, and what was asked for. Whom one could
 * ask is known of others, so that is asked of the gate too.
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ListHandovers {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseHandovers handovers;
    private final CaseWishes wishes;

    @Inject
    ListHandovers(UnderWay underWay, DisclosureGate gate, CaseHandovers handovers, CaseWishes wishes) {
        this.underWay = underWay;
        this.gate = gate;
        this.handovers = handovers;
        this.wishes = wishes;
    }

    /** Withheld alike for a case that is closed to the asker and for one that does not exist. */
    public Disclosure<HandoversView> list(Actor.Staff who, CaseFileId file) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwnAndKnown(file, HandoverDesk.ASKED, acting);
        return judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                ? new Disclosure.Granted<>(view(judgement, acting), judgement.receipt())
                : new Disclosure.Withheld<>(judgement.receipt());
    }

    /**
     * Asks again for a page that stands open; no entry is made for what it shows already (decision 0014).
     *
     * @param shown what the page shows
     * @param before what the log has for it
     */
    public Disclosure<HandoversView> listAgain(Actor.Staff who, CaseFileId file, HandoversView shown, Receipt before) {
        Acting acting = underWay.acting();
        return gate.judgeOwnAndKnownAgain(
                file,
                HandoverDesk.ASKED,
                acting,
                before,
                judgement -> judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                        ? Optional.of(view(judgement, acting))
                        : Optional.empty(),
                shown::equals);
    }

    private HandoversView view(Judgement judgement, Acting acting) {
        HandoversView view = handovers.view(judgement, acting);
        return view.mayWrite() ? view.with(wishes.view(judgement, acting)) : view;
    }
}
