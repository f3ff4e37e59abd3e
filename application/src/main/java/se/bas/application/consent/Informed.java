package se.bas.application.consent;

import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.bas.application.Part;
import se.bas.application.agency.Directory.Names;
import se.bas.application.edition.InformationText;
import se.bas.application.edition.InformationTexts;
import se.bas.domain.consent.Consent;
import se.bas.domain.edition.TextLanguage;

/** What participants had been told before consents of the acting agency's, word for word (CON-20). */
@Part
public class Informed {
    private final InformationTexts texts;

    @Inject
    Informed(InformationTexts texts) {
        this.texts = texts;
    }

    /** The texts that some consents name: one statement at most. */
    public Texts of(Collection<Consent> consents, Names names) {
        return new Texts(texts.versions(
                consents.stream().map(Consent::informationVersion).collect(toSet()), names));
    }

    /** What was found. */
    public record Texts(Map<String, InformationText> versions) {
        /** Empty where they are not known, or would not be the words whose hash the consent has. */
        List<String> words(Consent consent) {
            TextLanguage language = TextLanguage.shownTo(consent.language());
            String hash = consent.informationHash();
            InformationText text = versions.get(consent.informationVersion());
            return text == null || (hash != null && !hash.equals(text.hash(language))) ? List.of() : text.in(language);
        }
    }
}
