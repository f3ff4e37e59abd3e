package se.bas.ui.document;

import java.util.Locale;
import java.util.stream.Collectors;
import se.bas.application.document.DocumentSettings;
import se.bas.application.document.DocumentView;
import se.bas.domain.document.DocumentProblem;
import se.bas.domain.document.DocumentSource;
import se.bas.domain.document.Scan;
import se.bas.domain.letter.LetterTemplate;
import se.bas.domain.template.TemplateVersion;
import se.bas.ui.components.TemplateVersions;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Documents in words. */
final class DocumentWords {
    private static final int KILO = 1024;

    private DocumentWords() {}

    static String about(DocumentView.Version one) {
        String from = one.source() == DocumentSource.RECEIVED
                ? Words.text("document.received-from", String.valueOf(one.receivedFrom()))
                : Words.text("document.made-by-us", Words.of(one.unit()));
        return Words.text("document.about", Written.day(one.day()), from);
    }

    static String file(DocumentView.Version one) {
        String file = Words.text("document.file", one.type().name(), size(one.size()));
        LetterTemplate template = one.template();
        TemplateVersion version = one.templateVersion();
        if (template != null && version != null) {
            // It was made here, so there was nothing to look for viruses in.
            return file + " · "
                    + Words.text("document.made-from", Words.of(template.item()), TemplateVersions.words(version));
        }
        return one.scan() == Scan.NOT_SCANNED ? file + " · " + Words.text("document.not-scanned") : file;
    }

    static String size(int bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, bytes / KILO) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO))
                        .replace('.', Words.reader().getLanguage().equals("sv") ? ',' : '.');
    }

    static String added(DocumentView.Version one) {
        return Words.text("document.added", one.no(), Written.minute(one.at()), one.by());
    }

    static String problem(DocumentProblem problem, DocumentSettings settings) {
        return Words.text("document.problem." + problem.name(), settings.bytes() / KILO / KILO, types(settings));
    }

    static String types(DocumentSettings settings) {
        return settings.types().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
