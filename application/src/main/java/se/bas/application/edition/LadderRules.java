package se.bas.application.edition;

import java.util.Arrays;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.contact.LadderContent;
import se.bas.domain.contact.LadderPlan;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;

/** What is done when somebody does not come, for each target group. */
@Part
class LadderRules implements ItemRules {
    @Override
    public EditionKind kind() {
        return EditionKind.LADDER;
    }

    @Override
    public List<String> items() {
        return Arrays.stream(TargetGroup.values()).map(Enum::name).toList();
    }

    @Override
    public EditionContent brought(String item) {
        return LadderContent.of(LadderPlan.USUAL);
    }

    @Override
    public List<ContentFlaw> flaws(String item, EditionContent content) {
        return ContentFlaw.of(LadderContent.wrong(content));
    }
}
