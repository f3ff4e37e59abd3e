package se.bas.domain.edition;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands in an edition: names of fields, which its kind decides, and texts. Never about a person.
 *
 * @param fields in the order of their names; without null characters, and stripped
 */
public record EditionContent(SortedMap<String, String> fields) {
    public EditionContent {
        SortedMap<String, String> kept = new TreeMap<>();
        fields.forEach((name, text) -> kept.put(name, text.replace("\0", "").strip()));
        fields = Collections.unmodifiableSortedMap(kept);
    }

    public static EditionContent of(Map<String, String> fields) {
        return new EditionContent(new TreeMap<>(fields));
    }

    /** What stands in a field; empty text when there is nothing. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }
}
