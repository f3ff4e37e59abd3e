package se.bas.domain.casework;

import static se.bas.domain.casework.NoteProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;

/**
 * What somebody has written so far; anything may still be missing. There is no category to begin with: whoever writes
 * says what it is about, since that decides who may ever see it.
 *
 * @param day the day it is about
 */
public record NoteDraft(@Nullable LocalDate day, @Nullable Category category, String text) {
    /** The longest text there is room for, in characters. */
    public static final int TEXT_AT_MOST = 20_000;

    public NoteDraft {
        // The database knows no such character, and nobody types it.
        text = text.replace("\0", "");
    }

    /** Whether there is nothing in it that could be lost. */
    public boolean empty() {
        return text.isBlank();
    }

    /**
     * What keeps it from being saved as a note.
     *
     * @return in the order of the form's fields; empty when it can be saved
     */
    public List<NoteProblem> problems(Instant now) {
        List<NoteProblem> found = new ArrayList<>();
        if (day == null) {
            found.add(DAY_MISSING);
        } else if (day.isAfter(ConsentPeriod.day(now))) {
            found.add(DAY_IN_THE_FUTURE);
        }
        if (category == null) {
            found.add(CATEGORY_MISSING);
        } else if (!category.consentable()) {
            found.add(CATEGORY_NOT_POSSIBLE);
        }
        found.addAll(problems(text));
        return found;
    }

    static List<NoteProblem> problems(String text) {
        if (text.isBlank()) {
            return List.of(TEXT_MISSING);
        }
        return text.length() > TEXT_AT_MOST ? List.of(TEXT_TOO_LONG) : List.of();
    }
}
