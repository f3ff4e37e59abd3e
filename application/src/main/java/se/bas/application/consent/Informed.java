package se.bas.application.consent;

import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.application.edition.InformationTexts;
import se.bas.domain.consent.Consent;
import se.bas.domain.edition.TextLanguage;

/** What a participant had been told before a consent of the acting agency's, word for word (CON-20). */
@Part
public class Informed {
    private final InformationTexts texts;

    @Inject
    Informed(InformationTexts texts) {
        this.texts = texts;
    }

    /** Empty where they are not known, or would not be the words whose hash the consent has. */
    List<String> words(Consent consent, Names names) {
        TextLanguage language = TextLanguage.shownTo(consent.language());
        String hash = consent.informationHash();
        return texts.version(consent.informationVersion(), names)
                .filter(text -> hash == null || hash.equals(text.hash(language)))
                .map(text -> text.in(language))
                .orElse(List.of());
    }
}
