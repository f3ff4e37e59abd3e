package se.bas.application.edition;

import java.util.Arrays;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.PolicyItem;

/** The policies. */
@Part
class PolicyRules implements ItemRules {
    @Override
    public EditionKind kind() {
        return EditionKind.POLICY;
    }

    @Override
    public List<String> items() {
        return Arrays.stream(PolicyItem.values()).map(Enum::name).toList();
    }

    @Override
    public EditionContent brought(String item) {
        return PolicyItem.valueOf(item).usual();
    }

    @Override
    public List<ContentFlaw> flaws(String item, EditionContent content) {
        return ContentFlaw.of(PolicyItem.valueOf(item).wrong(content));
    }
}
