package se.bas.domain.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A text that an agency can write itself. Its fields are {@code SV.} and {@code EN.} before the name of each paragraph. */
public enum TextItem {
    /** What a participant is shown before consenting (CON-20). */
    CONSENT_INFORMATION(Arrays.stream(InformationPoint.values()).map(Enum::name).toList(), 2, 600),
    /** What the agency's administrators tell its staff, on the page Today. */
    STAFF_NOTICE(List.of("NOTICE"), 0, 300);

    /** Stands for the agency's name. */
    public static final String AGENCY = "{agency}";

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<String> paragraphs;

    private final int least;
    private final int most;

    TextItem(List<String> paragraphs, int least, int most) {
        this.paragraphs = paragraphs;
        this.least = least;
        this.most = most;
    }

    /** The names of its paragraphs, in their order. */
    public List<String> paragraphs() {
        return paragraphs;
    }

    /** How many characters a paragraph may have. */
    public int most() {
        return most;
    }

    /** The name of the field in which a paragraph stands. */
    public static String field(TextLanguage language, String paragraph) {
        return language.name() + "." + paragraph;
    }

    /** What is written of it in one language, in order; what is empty is left out. */
    public List<String> in(EditionContent content, TextLanguage language) {
        return paragraphs.stream()
                .map(paragraph -> content.text(field(language, paragraph)))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What is wrong with an edition of it; empty when it can hold. */
    public List<Wrong> wrong(EditionContent content) {
        List<Wrong> found = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (TextLanguage language : TextLanguage.values()) {
            for (String paragraph : paragraphs) {
                String field = field(language, paragraph);
                known.add(field);
                PlainText.wrong(field, content.text(field), least, most).ifPresent(found::add);
            }
        }
        content.fields().keySet().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> found.add(Wrong.of(field, ContentProblem.UNKNOWN)));
        return found;
    }
}
