package se.bas.application.template;

import jakarta.inject.Inject;
import se.bas.application.Part;
import se.bas.application.edition.Editions;
import se.bas.domain.template.TemplateItem;
import se.bas.domain.template.TemplateVersion;

/** The wordings that hold today at the acting agency. */
@Part
public class AgencyTemplates {
    private final Editions editions;
    private final TemplateRules rules;

    @Inject
    AgencyTemplates(Editions editions, TemplateRules rules) {
        this.editions = editions;
        this.rules = rules;
    }

    public TemplateInForce inForce(TemplateItem item) {
        Editions.InForce found = editions.inForce(rules, item.name());
        return new TemplateInForce(item, TemplateVersion.of(found.version()), found.content());
    }
}
