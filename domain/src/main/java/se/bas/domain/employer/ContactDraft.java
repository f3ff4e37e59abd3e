package se.bas.domain.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was in contact with an employer, and about what; never about whom.
 *
 * @param with whom at the employer; may be empty
 */
public record ContactDraft(
        @Nullable LocalDate day, @Nullable ContactWay way, String with, String text) {
    public static final int TEXT_AT_MOST = 1_000;

    public ContactDraft {
        with = Plain.line(with);
        text = Plain.text(text);
    }

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<EmployerProblem> problems(LocalDate today) {
        List<EmployerProblem> found = new ArrayList<>();
        if (day == null) {
            found.add(EmployerProblem.DAY_MISSING);
        } else if (day.isAfter(today)) {
            found.add(EmployerProblem.DAY_IN_THE_FUTURE);
        }
        if (way == null) {
            found.add(EmployerProblem.WAY_MISSING);
        }
        if (with.length() > PersonDraft.TEXT_AT_MOST) {
            found.add(EmployerProblem.PERSON_TOO_LONG);
        }
        if (text.isEmpty()) {
            found.add(EmployerProblem.TEXT_MISSING);
        } else if (text.length() > TEXT_AT_MOST) {
            found.add(EmployerProblem.TEXT_TOO_LONG);
        }
        if (Plain.tellsANumber(with, text)) {
            found.add(EmployerProblem.PERSONAL_NUMBER);
        }
        return found;
    }
}
