package se.bas.application.placement;

import java.time.LocalDate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.placement.PlacementId;

/** What is planned for the time after a placement (PRO-20). */
public interface PlansAfter {
    /**
     * Sees to it that somebody plans, when nothing is planned.
     *
     * @param judgement one that was asked about the own agency's plan
     * @param last the placement's last day
     */
    void placementEnds(Judgement judgement, Keys keys, PlacementId placement, LocalDate last, LocalDate today);
}
