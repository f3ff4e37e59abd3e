package se.bas.application.template;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.TemplateItem;
import se.bas.domain.template.TemplateVersion;

/** The wordings that the product brings. */
final class BroughtTemplates {
    static final String BUNDLE = "se.bas.application.template.templates";

    // Without this, the server's own language would stand in for one that is missing.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private BroughtTemplates() {}

    static EditionContent of(TemplateItem item) {
        Map<String, String> fields = new TreeMap<>();
        for (MessageLanguage language : MessageLanguage.values()) {
            ResourceBundle texts = texts(language);
            item.parts()
                    .forEach(part -> fields.put(TemplateItem.field(part, language), texts.getString(key(item, part))));
        }
        return EditionContent.of(fields);
    }

    static String key(TemplateItem item, String part) {
        return item.name() + "." + TemplateVersion.BROUGHT.number() + "." + part;
    }

    static ResourceBundle texts(MessageLanguage language) {
        return ResourceBundle.getBundle(
                BUNDLE, language.locale(), BroughtTemplates.class.getClassLoader(), NO_FALLBACK);
    }
}
