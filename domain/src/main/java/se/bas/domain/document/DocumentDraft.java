package se.bas.domain.document;

import static se.bas.domain.document.DocumentProblem.CATEGORY_MISSING;
import static se.bas.domain.document.DocumentProblem.CATEGORY_NOT_POSSIBLE;
import static se.bas.domain.document.DocumentProblem.DAY_IN_THE_FUTURE;
import static se.bas.domain.document.DocumentProblem.DAY_MISSING;
import static se.bas.domain.document.DocumentProblem.NUMBER_IN_TITLE;
import static se.bas.domain.document.DocumentProblem.RECEIVED_FROM_MISSING;
import static se.bas.domain.document.DocumentProblem.RECEIVED_FROM_TOO_LONG;
import static se.bas.domain.document.DocumentProblem.SOURCE_MISSING;
import static se.bas.domain.document.DocumentProblem.TITLE_MISSING;
import static se.bas.domain.document.DocumentProblem.TITLE_TOO_LONG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;

/**
 * What somebody says of a file before it is kept; anything may still be missing. There is no category to begin with:
 * whoever adds it says what it is about, since that decides who may ever see it.
 *
 * @param day the day the document bears
 * @param receivedFrom who sent it; empty for what was made here
 */
public record DocumentDraft(
        String title,
        @Nullable Category category,
        @Nullable LocalDate day,
        @Nullable DocumentSource source,
        String receivedFrom) {
    /** The longest title, and the longest sender, in characters. */
    public static final int TEXT_AT_MOST = 200;

    public DocumentDraft {
        title = oneLine(title);
        receivedFrom = oneLine(receivedFrom);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /**
     * What keeps it from being kept.
     *
     * @return in the order of the form's fields; empty when it can be kept
     */
    public List<DocumentProblem> problems(Instant now) {
        List<DocumentProblem> found = new ArrayList<>();
        LocalDate today = ConsentPeriod.day(now);
        if (title.isEmpty()) {
            found.add(TITLE_MISSING);
        } else if (title.length() > TEXT_AT_MOST) {
            found.add(TITLE_TOO_LONG);
        } else if (FileName.tellsANumber(title, today)) {
            found.add(NUMBER_IN_TITLE);
        }
        if (category == null) {
            found.add(CATEGORY_MISSING);
        } else if (!category.consentable()) {
            found.add(CATEGORY_NOT_POSSIBLE);
        }
        if (day == null) {
            found.add(DAY_MISSING);
        } else if (day.isAfter(today)) {
            found.add(DAY_IN_THE_FUTURE);
        }
        if (source == null) {
            found.add(SOURCE_MISSING);
        } else if (source == DocumentSource.RECEIVED && receivedFrom.isEmpty()) {
            found.add(RECEIVED_FROM_MISSING);
        } else if (receivedFrom.length() > TEXT_AT_MOST) {
            found.add(RECEIVED_FROM_TOO_LONG);
        }
        return found;
    }
}
