package se.bas.application.paper;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.consent.Consents;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Takes all consents of a case that the own agency was given out as one paper, with a picture of when they apply (ACC-08). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class FileConsents {
    /** More would be printed for so long that a withdrawal waits. */
    static final int CONSENTS_AT_MOST = 200;

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Consents consents;
    private final AnnulmentReasons reasons;
    private final Informed informed;
    private final Deaths deaths;
    private final Filing filing;

    @Inject
    FileConsents(
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

    /** Withheld alike for a case that is closed and for one that does not exist. */
    public Disclosure<Filed> file(Actor.Staff who, CaseFileId file, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONSENT), acting);
        if (!Filing.open(judgement, acting, Category.CONSENT)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        List<Consent> given = Filing.own(
                        judgement, acting, consents.of(judgement.subject().orElseThrow()))
                .toList();
        if (given.size() > CONSENTS_AT_MOST) {
            return filing.tooMuch();
        }
        Names names = filing.names(acting, given.stream().map(Consent::receivedBy));
        Informed.Texts told = informed.of(given, names);
        boolean deceased = deaths.ofSubject();
        List<ConsentView> views = given.stream()
                .map(consent -> ConsentReading.view(
                        consent,
                        names,
                        reasons.ofSubject(),
                        told,
                        acting.mandate(),
                        judgement.receipt().at(),
                        deceased))
                .flatMap(Optional::stream)
                .toList();
        LocalDate today = ConsentPeriod.day(judgement.receipt().at());
        ConsentsPaper form = new ConsentsPaper(PaperWords.in(language));
        return filing.take(
                judgement,
                acting,
                names,
                new Filing.Order(
                        file,
                        Form.CONSENTS,
                        language,
                        Category.CONSENT,
                        today,
                        given.stream()
                                .map(consent -> consent.consentId().value())
                                .toList()),
                new Filing.Said(form.title(), form.blocks(views, today)));
    }
}
