package se.bas.application.rest;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of problems. What is the API's own stands beside this class; what the domain finds wrong has the words that
 * the pages have for it, from the one bundle of the application.
 */
final class Wording {
    static final Locale SWEDISH = Locale.of("sv");

    private static final String OWN = "se.bas.application.rest.problems";
    private static final String OF_THE_PAGES = "messages";

    // Without this, the server's own language would stand in for Swedish.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Wording() {}

    /** Swedish or English, whichever the caller would rather have; Swedish when they do not say. */
    static Locale chosen(List<Locale> preferred) {
        return preferred.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("sv") || language.equals("en"))
                .findFirst()
                .map(Locale::of)
                .orElse(SWEDISH);
    }

    /** Empty when there is none, as where the API runs without the pages. */
    static Optional<String> text(Locale language, String key, Object... values) {
        String name = key.startsWith("problem.") || key.startsWith("reason.") ? OWN : OF_THE_PAGES;
        try {
            String pattern = ResourceBundle.getBundle(name, language, Wording.class.getClassLoader(), NO_FALLBACK)
                    .getString(key);
            return Optional.of(new MessageFormat(pattern, language).format(values));
        } catch (MissingResourceException missing) {
            return Optional.empty();
        }
    }
}
