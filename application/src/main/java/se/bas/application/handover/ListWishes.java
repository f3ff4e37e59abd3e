package se.bas.application.handover;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Shows what handovers were asked for in a case, of us and by us, and whom one could ask. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class ListWishes {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseWishes wishes;

    @Inject
    ListWishes(UnderWay underWay, DisclosureGate gate, CaseWishes wishes) {
        this.underWay = underWay;
        this.gate = gate;
        this.wishes = wishes;
    }

    /** For whoever works with the case; withheld alike for any other case and for one that does not exist. */
    public Disclosure<WishesView> list(Actor.Staff who, CaseFileId file) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwnAndKnown(file, HandoverDesk.ASKED, acting);
        return CaseHandovers.given(judgement, acting)
                ? new Disclosure.Granted<>(wishes.view(judgement, acting), judgement.receipt())
                : new Disclosure.Withheld<>(judgement.receipt());
    }
}
