package se.bas.application.template;

import se.bas.domain.edition.EditionContent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.TemplateItem;
import se.bas.domain.template.TemplateVersion;
import se.bas.domain.template.TemplateWording;

/** What a template says today. No participant is in it. */
public record TemplateInForce(TemplateItem item, TemplateVersion version, EditionContent content) {
    /** What the product brings, for whoever has written nothing else. */
    public static TemplateInForce brought(TemplateItem item) {
        return new TemplateInForce(item, TemplateVersion.BROUGHT, BroughtTemplates.of(item));
    }

    public TemplateWording in(MessageLanguage language) {
        return TemplateWording.of(version, content, language);
    }
}
