package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.application.consent.ConsentReading;
import se.bas.application.consent.ConsentView;
import se.bas.application.consent.Informed;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.Consent;
import se.bas.domain.consent.ConsentId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.Consents;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Takes a receipt for the participant out: that a consent to the own agency was withdrawn (CON-35). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class FileWithdrawal {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Consents consents;
    private final Informed informed;
    private final Filing filing;

    @Inject
    FileWithdrawal(UnderWay underWay, DisclosureGate gate, Consents consents, Informed informed, Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.consents = consents;
        this.informed = informed;
        this.filing = filing;
    }

    /** Withheld alike for what is closed, another agency's, not withdrawn, and not there. */
    public Disclosure<Filed> file(Actor.Staff who, CaseFileId file, ConsentId id, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement =
                gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONSENT), acting, id.value());
        Optional<Consent> found = Filing.open(judgement, acting, Category.CONSENT)
                ? Filing.own(judgement, acting, consents.of(judgement.subject().orElseThrow()))
                        .filter(consent -> consent.consentId().equals(id))
                        .findFirst()
                : Optional.empty();
        Names names = filing.names(acting, found.stream().map(Consent::receivedBy));
        Optional<ConsentView> withdrawn = found.flatMap(consent -> ConsentReading.view(
                        consent,
                        names,
                        Map.of(),
                        informed.of(found.stream().toList(), names),
                        acting.mandate(),
                        judgement.receipt().at(),
                        // What the participant withdrew is withdrawn, whatever happened since.
                        false))
                .filter(view -> !view.withdrawn().isEmpty());
        if (withdrawn.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        ConsentView view = withdrawn.get();
        WithdrawalPaper form = new WithdrawalPaper(PaperWords.in(language));
        return filing.take(
                judgement,
                acting,
                names,
                new Filing.Order(
                        file,
                        Form.WITHDRAWAL,
                        language,
                        Category.CONSENT,
                        ConsentPeriod.day(Collections.max(view.withdrawn().values())),
                        List.of(id.value())),
                new Filing.Said(form.title(), form.blocks(view)));
    }
}
