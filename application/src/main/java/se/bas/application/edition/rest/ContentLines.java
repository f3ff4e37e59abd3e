package se.bas.application.edition.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.bas.application.rest.Fault;
import se.bas.domain.edition.EditionContent;

/** The content of an edition as lines of {@code NAME=text}. */
final class ContentLines {
    private ContentLines() {}

    static List<String> of(EditionContent content) {
        return content.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .toList();
    }

    /** As it was sent; a line without a name, or a name twice, stands for nothing. */
    static EditionContent read(@Nullable List<String> lines) {
        if (lines == null) {
            throw Fault.missing("content");
        }
        Map<String, String> fields = new TreeMap<>();
        for (String line : lines) {
            int at = line.indexOf('=');
            if (at < 1 || fields.put(line.substring(0, at), line.substring(at + 1)) != null) {
                throw Fault.unreadable("content");
            }
        }
        return EditionContent.of(fields);
    }
}
