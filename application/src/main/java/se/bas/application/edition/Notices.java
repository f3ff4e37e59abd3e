package se.bas.application.edition;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.TextItem;
import se.bas.domain.edition.TextLanguage;

/** What the acting agency's administrators tell its staff. */
@Part
public class Notices {
    private final Editions editions;
    private final TextRules rules;

    @Inject
    Notices(Editions editions, TextRules rules) {
        this.editions = editions;
        this.rules = rules;
    }

    /** Null when there is nothing to tell. */
    public @Nullable Name today() {
        return of(editions.inForce(rules, TextItem.STAFF_NOTICE.name()).content());
    }

    /** What was written in one language only is read in both. */
    static @Nullable Name of(EditionContent content) {
        String swedish = text(content, TextLanguage.SV);
        String english = text(content, TextLanguage.EN);
        return swedish.isEmpty() && english.isEmpty()
                ? null
                : new Name(swedish.isEmpty() ? english : swedish, english.isEmpty() ? swedish : english);
    }

    private static String text(EditionContent content, TextLanguage language) {
        return String.join("", TextItem.STAFF_NOTICE.in(content, language));
    }
}
