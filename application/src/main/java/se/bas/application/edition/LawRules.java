package se.bas.application.edition;

import java.util.Arrays;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.LawItem;

/** What an agency decides about the law. */
@Part
class LawRules implements ItemRules {
    @Override
    public EditionKind kind() {
        return EditionKind.LAW;
    }

    @Override
    public List<String> items() {
        return Arrays.stream(LawItem.values()).map(Enum::name).toList();
    }

    @Override
    public EditionContent brought(String item) {
        return BroughtTexts.law(LawItem.valueOf(item));
    }

    @Override
    public List<ContentFlaw> flaws(String item, EditionContent content) {
        return ContentFlaw.of(LawItem.valueOf(item).wrong(content));
    }
}
