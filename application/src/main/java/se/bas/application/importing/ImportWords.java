package se.bas.application.importing;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.Protection;
import se.bas.domain.importing.ImportColumn;

/**
 * The words of a table: its headings and the words in it that are codes for us, as people write them, in any language.
 * Capitals and spaces do not matter.
 */
public final class ImportWords {
    private final Map<String, ImportColumn> columns = new HashMap<>();
    private final Map<String, Protection> protections = new HashMap<>();
    private final Map<String, IdentityLevel> levels = new HashMap<>();

    public ImportWords with(ImportColumn column, String word) {
        columns.put(key(word), column);
        return this;
    }

    public ImportWords with(Protection protection, String word) {
        protections.put(key(word), protection);
        return this;
    }

    public ImportWords with(IdentityLevel level, String word) {
        levels.put(key(word), level);
        return this;
    }

    Map<String, ImportColumn> columns() {
        return columns;
    }

    Map<String, Protection> protections() {
        return protections;
    }

    Map<String, IdentityLevel> levels() {
        return levels;
    }

    static String key(String word) {
        return word.strip().replaceAll("[\\s*]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
