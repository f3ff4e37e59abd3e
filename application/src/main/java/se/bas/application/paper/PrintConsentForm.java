package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Prints the form of a consent for a case, to be filled in and signed by hand (ACC-08, ACC-09). */
@UseCase
@ForPurpose({Purpose.COORDINATION, Purpose.MANAGEMENT})
public class PrintConsentForm {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final ConsentForms forms;
    private final Filing filing;

    @Inject
    PrintConsentForm(UnderWay underWay, DisclosureGate gate, ConsentForms forms, Filing filing) {
        this.underWay = underWay;
        this.gate = gate;
        this.forms = forms;
        this.filing = filing;
    }

    /** Withheld alike for a case that is closed and for one that does not exist. */
    public Disclosure<Filed> print(Actor.Staff who, CaseFileId file, PaperLanguage language) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.CONSENT), acting);
        if (!Filing.open(judgement, acting, Category.CONSENT)) {
            return new Disclosure.Withheld<>(judgement.receipt());
        }
        Names names = filing.names(acting, Stream.empty());
        return filing.take(
                judgement,
                acting,
                names,
                new Filing.Order(
                        file,
                        Form.CONSENT_FORM,
                        language,
                        Category.CONSENT,
                        ConsentPeriod.day(judgement.receipt().at()),
                        List.of()),
                forms.of(names.agency(acting.mandate().agency()), language, names));
    }
}
