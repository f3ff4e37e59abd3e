package se.bas.application.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.bas.application.Part;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.TextItem;

/** The texts. */
@Part
class TextRules implements ItemRules {
    @Override
    public EditionKind kind() {
        return EditionKind.TEXT;
    }

    @Override
    public List<String> items() {
        return Arrays.stream(TextItem.values()).map(Enum::name).toList();
    }

    @Override
    public EditionContent brought(String item) {
        return switch (TextItem.valueOf(item)) {
            case CONSENT_INFORMATION -> BroughtTexts.information();
            case STAFF_NOTICE -> EditionContent.of(Map.of("SV.NOTICE", "", "EN.NOTICE", ""));
        };
    }

    @Override
    public List<ContentFlaw> flaws(String item, EditionContent content) {
        return ContentFlaw.of(TextItem.valueOf(item).wrong(content));
    }
}
