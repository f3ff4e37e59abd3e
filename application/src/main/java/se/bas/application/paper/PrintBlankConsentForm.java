package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.stream.Stream;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.Actor;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Disclosure;

/** Prints the form of a consent that is about nobody yet: for whoever is met before there is a case (ACC-09). */
@UseCase
public class PrintBlankConsentForm {
    private final UnderWay underWay;
    private final ConsentForms forms;
    private final Filing filing;

    @Inject
    PrintBlankConsentForm(UnderWay underWay, ConsentForms forms, Filing filing) {
        this.underWay = underWay;
        this.forms = forms;
        this.filing = filing;
    }

    /** There is nobody in it to withhold. */
    public Disclosure<Filed> print(Actor.Staff who, PaperLanguage language) {
        Acting acting = underWay.acting();
        Names names = filing.names(acting, Stream.empty());
        return filing.blank(
                acting,
                names,
                Form.CONSENT_FORM,
                language,
                forms.of(names.agency(acting.mandate().agency()), language, names));
    }
}
