package se.bas.ui.components;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** All that the product says to people, Swedish first. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Texts implements I18NProvider {
    public static final Locale SWEDISH = Locale.of("sv");
    public static final Locale ENGLISH = Locale.ENGLISH;

    // Without this, the server's own language would stand in for Swedish.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The language of the two that serves the reader. */
    public static Locale serving(Locale reader) {
        return "en".equals(reader.getLanguage()) ? ENGLISH : SWEDISH;
    }

    /** The text for a key; the key itself should it be missing, which the build does not let happen. */
    public static String text(Locale reader, String key, Object... values) {
        try {
            String pattern = bundle(reader).getString(key);
            return new MessageFormat(pattern, serving(reader)).format(values);
        } catch (MissingResourceException missing) {
            LoggerFactory.getLogger(Texts.class).warn("no text for {}", key);
            return key;
        }
    }

    private static ResourceBundle bundle(Locale reader) {
        return ResourceBundle.getBundle("messages", serving(reader), Texts.class.getClassLoader(), NO_FALLBACK);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(SWEDISH, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return text(locale, key, params);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        ResourceBundle bundle = bundle(locale);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }
}
