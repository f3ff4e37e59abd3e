package se.bas.application.edition;

import java.util.Arrays;
import java.util.List;
import se.bas.application.Part;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;

/** The lists that forms offer. */
@Part
class CodeListRules implements ItemRules {
    @Override
    public EditionKind kind() {
        return EditionKind.CODE_LIST;
    }

    @Override
    public List<String> items() {
        return Arrays.stream(CodeList.values()).map(Enum::name).toList();
    }

    @Override
    public EditionContent brought(String item) {
        return BroughtTexts.list(CodeList.valueOf(item));
    }

    @Override
    public List<ContentFlaw> flaws(String item, EditionContent content) {
        return ContentFlaw.of(CodeList.valueOf(item).wrong(content));
    }
}
