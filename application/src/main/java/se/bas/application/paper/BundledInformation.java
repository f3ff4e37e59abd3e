package se.bas.application.paper;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.consent.InformationTexts;
import se.bas.domain.agency.Name;
import se.bas.domain.consent.ConsentDraft;

/** The text that is delivered with the application, which is the one that the consent form's page shows. */
@Part
class BundledInformation implements InformationTexts {
    @Override
    public Shown inForce(Locale language, Name discloser) {
        PaperWords words = PaperWords.in(PaperLanguage.of(List.of(language)));
        return of(words, discloser);
    }

    static Shown of(PaperWords words, Name discloser) {
        String agency = discloser.in(words.reader());
        return new Shown(
                ConsentDraft.INFORMATION_VERSION,
                words.text("consent.information.lead", agency),
                Stream.of(
                                "consent.information.what",
                                "consent.information.why",
                                "consent.information.how-long",
                                "consent.information.free",
                                "consent.information.withdraw",
                                "consent.information.weaker",
                                "consent.information.public")
                        .map(key -> words.text(key, agency))
                        .toList());
    }
}
