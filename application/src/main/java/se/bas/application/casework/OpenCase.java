package se.bas.application.casework;

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

/** Opens one case: my own agency's file, and what other agencies let my unit see of theirs. */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class OpenCase {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseReading reading;

    @Inject
    OpenCase(UnderWay underWay, DisclosureGate gate, CaseReading reading) {
        this.underWay = underWay;
        this.gate = gate;
        this.reading = reading;
    }

    /** Withheld alike for a case that is closed to the asker and for one that does not exist. */
    public Disclosure<CaseView> open(Actor.Staff who, CaseFileId id) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judge(id, acting);
        if (!judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        return new Disclosure.Granted<>(reading.read(judgement, acting), judgement.receipt());
    }
}
