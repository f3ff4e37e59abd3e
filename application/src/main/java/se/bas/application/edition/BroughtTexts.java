package se.bas.application.edition;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import se.bas.domain.consent.ConsentDraft;
import se.bas.domain.edition.CodeList;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.TextLanguage;

/** The words that the product brings. */
final class BroughtTexts {
    /** Every version there has been of the information before a consent, since consents name them (CON-20). */
    private static final Set<String> INFORMATION = Set.of("2026-11-1", ConsentDraft.INFORMATION_VERSION);

    private BroughtTexts() {}

    /** The information of a version; empty when the product never brought it. */
    static Optional<EditionContent> information(String version) {
        return INFORMATION.contains(version)
                ? Optional.of(EditionContent.of(read("information-" + version + ".properties")))
                : Optional.empty();
    }

    static EditionContent information() {
        return information(ConsentDraft.INFORMATION_VERSION).orElseThrow();
    }

    static EditionContent list(CodeList list) {
        String prefix = list.name() + ".";
        Map<String, String> fields = read("lists.properties").entrySet().stream()
                .filter(field -> field.getKey().startsWith(prefix))
                .collect(toMap(field -> field.getKey().substring(prefix.length()), Map.Entry::getValue));
        // As the list itself writes it, so that what is the same is equal.
        return list.content(list.values(EditionContent.of(fields)));
    }

    /** What the law says, in the product's words, and whether it is used as long as an agency has written nothing. */
    static EditionContent law(LawItem item) {
        Map<String, String> fields = new TreeMap<>();
        Map<String, String> words = read("law.properties");
        for (TextLanguage language : TextLanguage.values()) {
            fields.put(language.name(), words.getOrDefault(item.name() + "." + language.name(), ""));
        }
        item.switches().forEach(field -> fields.put(field, item.usual(field) ? LawItem.YES : LawItem.NO));
        return EditionContent.of(fields);
    }

    private static Map<String, String> read(String name) {
        try (InputStream resource = BroughtTexts.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
            return read.stringPropertyNames().stream().collect(toMap(key -> key, read::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
