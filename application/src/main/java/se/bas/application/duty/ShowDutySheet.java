package se.bas.application.duty;

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
 * Shows the six things that the employment service tells of a participant by its duty: to its own staff, and to the social
 * board's caseworker where the duty is carried out (CON-08). No other information is asked about.
 */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ShowDutySheet {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final DutyReading reading;

    @Inject
    ShowDutySheet(UnderWay underWay, DisclosureGate gate, DutyReading reading) {
        this.underWay = underWay;
        this.gate = gate;
        this.reading = reading;
    }

    /** Withheld alike for a case that is closed to the asker and for one that does not exist. */
    public Disclosure<DutyView> show(Actor.Staff who, CaseFileId file) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeEverybodys(Category.DUTY_SHEET, file, acting);
        return view(judgement, acting)
                .<Disclosure<DutyView>>map(view -> new Disclosure.Granted<>(view, judgement.receipt()))
                .orElseGet(() -> new Disclosure.Withheld<>(judgement.receipt()));
    }

    /**
     * Asks again for a page that stands open; no entry is made for what it shows already (decision 0014).
     *
     * @param shown what the page shows
     * @param before what the log has for it
     */
    public Disclosure<DutyView> showAgain(Actor.Staff who, CaseFileId file, DutyView shown, Receipt before) {
        Acting acting = underWay.acting();
        return gate.judgeEverybodysAgain(
                Category.DUTY_SHEET, file, acting, before, judgement -> view(judgement, acting), shown::equals);
    }

    private Optional<DutyView> view(Judgement judgement, Acting acting) {
        return judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                ? Optional.of(reading.view(judgement, acting))
                : Optional.empty();
    }
}
