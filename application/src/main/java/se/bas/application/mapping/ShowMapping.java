package se.bas.application.mapping;

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

/** Shows what is mapped in a case: by my own agency, and by others as far as they let my unit see. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class ShowMapping {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseMapping mapping;

    @Inject
    ShowMapping(UnderWay underWay, DisclosureGate gate, CaseMapping mapping) {
        this.underWay = underWay;
        this.gate = gate;
        this.mapping = mapping;
    }

    /** Withheld alike for a case that is closed to the asker and for one that does not exist. */
    public Disclosure<MappingView> show(Actor.Staff who, CaseFileId file) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judge(file, acting);
        return judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                ? new Disclosure.Granted<>(mapping.view(judgement, acting), judgement.receipt())
                : new Disclosure.Withheld<>(judgement.receipt());
    }

    /**
     * Asks again for a page that stands open; no entry is made for what it shows already (decision 0014).
     *
     * @param shown what the page shows
     * @param before what the log has for it
     */
    public Disclosure<MappingView> showAgain(Actor.Staff who, CaseFileId file, MappingView shown, Receipt before) {
        Acting acting = underWay.acting();
        return gate.judgeAgain(
                file,
                acting,
                before,
                judgement -> judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                        ? Optional.of(mapping.view(judgement, acting))
                        : Optional.empty(),
                shown::equals);
    }
}
