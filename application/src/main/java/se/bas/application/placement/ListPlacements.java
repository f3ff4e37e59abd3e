package se.bas.application.placement;

import jakarta.inject.Inject;
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

/** Shows the placements of a case: my own agency's, and what others let my unit see. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ListPlacements {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CasePlacements placements;

    @Inject
    ListPlacements(UnderWay underWay, DisclosureGate gate, CasePlacements placements) {
        this.underWay = underWay;
        this.gate = gate;
        this.placements = placements;
    }

    /** Withheld alike for a case that is closed to the asker and for one that does not exist. */
    public Disclosure<PlacementsView> list(Actor.Staff who, CaseFileId file) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judge(file, acting);
        return judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                ? new Disclosure.Granted<>(placements.view(judgement, acting), judgement.receipt())
                : new Disclosure.Withheld<>(judgement.receipt());
    }
}
