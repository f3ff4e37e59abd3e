package se.bas.application.template;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.edition.ItemRules;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.template.TemplateCheck;
import se.bas.domain.template.TemplateItem;

/** What an administrator can write of a template. */
@Part
class TemplateRules implements ItemRules {
    private final UnderWay underWay;

    @Inject
    TemplateRules(UnderWay underWay) {
        this.underWay = underWay;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.TEMPLATE;
    }

    @Override
    public List<String> items() {
        return Arrays.stream(TemplateItem.values()).map(TemplateItem::name).toList();
    }

    @Override
    public EditionContent brought(String item) {
        return BroughtTemplates.of(TemplateItem.valueOf(item));
    }

    @Override
    public List<ContentFlaw> flaws(String item, EditionContent content) {
        return TemplateCheck.flaws(
                        TemplateItem.valueOf(item),
                        content,
                        ConsentPeriod.day(underWay.begun().at()))
                .stream()
                .map(flaw -> new ContentFlaw(flaw.field(), flaw.code(), flaw.values()))
                .toList();
    }
}
