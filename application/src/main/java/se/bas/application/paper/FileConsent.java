package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.application.consent.AnnulmentReasons;
import se.bas.application.consent.ConsentReading;
import se.bas.application.consent.ConsentView;
import se.bas.application.consent.Deaths;
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

/** Takes a consent that the own agency was given out as a paper, with what has become of it (ACC-08, CON-02). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class FileConsent {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Consents consents;
    private final AnnulmentReasons reasons;
    private final Informed informed;
    private final Deaths deaths;
    private final Filing filing;

    @Inject
    FileConsent(
            UnderWay underWay,
            DisclosureGate gate,
            Consents consents,
            AnnulmentReasons reasons,
            Informed informed,
            Deaths deaths,
            Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.consents = consents;
        this.reasons = reasons;
        this.informed = informed;
        this.deaths = deaths;
        this.filing = filing;
    }

    /** Withheld alike for what is closed, another agency's, and not there. */
    public Disclosure<Filed> file(Actor.Staff who, CaseFileId file, ConsentId id, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement =
                gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONSENT), acting, id.value());
        Optional<Consent> found = Filing.open(judgement, acting, Category.CONSENT)
                ? Filing.own(judgement, acting, consents.of(judgement.subject().orElseThrow()))
                        .filter(consent -> consent.consentId().equals(id))
                        .findFirst()
                : Optional.empty();
        if (found.isEmpty()) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        Consent consent = found.get();
        Names names = filing.names(acting, Stream.of(consent.receivedBy()));
        ConsentView view = ConsentReading.view(
                        consent,
                        names,
                        reasons.ofSubject(),
                        informed.of(List.of(consent), names),
                        acting.mandate(),
                        judgement.receipt().at(),
                        deaths.ofSubject())
                .orElseThrow();
        ConsentPaper form = new ConsentPaper(PaperWords.in(language));
        return filing.take(
                judgement,
                acting,
                names,
                new Filing.Order(
                        file,
                        Form.CONSENT,
                        language,
                        Category.CONSENT,
                        ConsentPeriod.day(consent.givenAt()),
                        List.of(id.value())),
                new Filing.Said(form.title(), form.blocks(view)));
    }
}
