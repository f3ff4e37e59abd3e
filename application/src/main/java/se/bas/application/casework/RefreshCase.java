package se.bas.application.casework;

import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.disclosure.Receipt;

/**
 * Asks again for a case page that stands open, because something has changed or a day has begun. Judged like {@link
 * OpenCase}, on the facts of now. The log has what is new to the page before the page has it; what the page may merely go
 * on showing, or must stop showing, makes no entry (decision 0014).
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class RefreshCase {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseReading reading;

    @Inject
    RefreshCase(UnderWay underWay, DisclosureGate gate, CaseReading reading) {
        this.underWay = underWay;
        this.gate = gate;
        this.reading = reading;
    }

    /**
     * Refreshes.
     *
     * @param shown what the page shows
     * @param before what the log has for it
     */
    public Disclosure<CaseView> refresh(Actor.Staff who, CaseView shown, Receipt before) {
        Acting acting = underWay.acting();
        return gate.judgeAgain(
                shown.header().id(), acting, before, judgement -> read(judgement, acting), shown::covers);
    }

    private Optional<CaseView> read(Judgement judgement, Acting acting) {
        return judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                ? Optional.of(reading.read(judgement, acting))
                : Optional.empty();
    }
}
