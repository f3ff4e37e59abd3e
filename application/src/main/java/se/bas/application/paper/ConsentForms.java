package se.bas.application.paper;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.application.agency.Participations;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.edition.InformationTexts;
import se.bas.application.edition.Policies;
import se.bas.domain.agency.Name;

/** Makes the consent form of an agency: with the text that is in force, and the units that can be named today. */
@Part
class ConsentForms {
    private final Participations participations;
    private final InformationTexts information;
    private final Policies policies;

    @Inject
    ConsentForms(Participations participations, InformationTexts information, Policies policies) {
        this.participations = participations;
        this.information = information;
        this.policies = policies;
    }

    Filing.Said of(Name discloser, PaperLanguage language, Names names) {
        ConsentFormPaper form =
                new ConsentFormPaper(PaperWords.in(language), information.inForce(), policies.consentMonths());
        List<Recipient> units = participations.possibleRecipients().stream()
                .map(unit -> new Recipient(
                        unit.unitId(), unit.name(), names.agency(unit.agency()), names.code(unit.agency())))
                .toList();
        return new Filing.Said(form.title(), form.blocks(discloser, units));
    }
}
