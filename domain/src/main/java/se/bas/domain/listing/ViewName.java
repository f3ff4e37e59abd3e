package se.bas.domain.listing;

import java.time.LocalDate;
import java.util.Optional;
import se.bas.domain.casework.NoteWarning;

/** What somebody calls a view. It masks itself, since its writer may have written about somebody all the same. */
public record ViewName(String text) {
    /** In characters. */
    public static final int LONGEST = 60;

    public ViewName {
        text = text.strip().replaceAll("\\s+", " ");
    }

    /** What is wrong with it; empty when nothing is. */
    public Optional<SavedViewProblem> problem(LocalDate today) {
        if (text.isEmpty()) {
            return Optional.of(SavedViewProblem.NAME_MISSING);
        }
        if (text.length() > LONGEST) {
            return Optional.of(SavedViewProblem.NAME_TOO_LONG);
        }
        return NoteWarning.in(text, today).contains(NoteWarning.NUMBER)
                ? Optional.of(SavedViewProblem.NUMBER_IN_NAME)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "ViewName";
    }
}
