package se.bas.application.paper;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import se.bas.domain.consent.ConsentPeriod;

/** The words of a paper, from the one bundle of the application. A missing one stops the paper. */
final class PaperWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    // Without this, the server's own language would stand in for Swedish.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale reader;
    private final ResourceBundle texts;

    PaperWords(PaperLanguage language, ResourceBundle texts) {
        this.reader = language.locale();
        this.texts = texts;
    }

    static PaperWords in(PaperLanguage language) {
        return new PaperWords(
                language,
                ResourceBundle.getBundle(
                        "messages", language.locale(), PaperWords.class.getClassLoader(), NO_FALLBACK));
    }

    Locale reader() {
        return reader;
    }

    String text(String key, Object... values) {
        return new MessageFormat(texts.getString(key), reader).format(values);
    }

    String of(String prefix, Enum<?> code) {
        return text(prefix + "." + code.name());
    }

    /** Of a code that another release may have written, and that then has to do itself. */
    String ofAny(String prefix, String code) {
        String key = prefix + "." + code;
        return texts.containsKey(key) ? text(key) : code;
    }

    /** As people in Sweden write it, by the clock there. */
    static String minute(Instant at) {
        return MINUTE.format(at.atZone(ConsentPeriod.ZONE));
    }
}
