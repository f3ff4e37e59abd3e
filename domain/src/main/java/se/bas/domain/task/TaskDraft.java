package se.bas.domain.task;

import static se.bas.domain.task.TaskProblem.CATEGORY_MISSING;
import static se.bas.domain.task.TaskProblem.CATEGORY_NOT_POSSIBLE;
import static se.bas.domain.task.TaskProblem.DUE_IN_THE_PAST;
import static se.bas.domain.task.TaskProblem.DUE_MISSING;
import static se.bas.domain.task.TaskProblem.DUE_TOO_FAR;
import static se.bas.domain.task.TaskProblem.TEXT_MISSING;
import static se.bas.domain.task.TaskProblem.TEXT_TOO_LONG;
import static se.bas.domain.task.TaskProblem.WHO_MISSING;
import static se.bas.domain.task.TaskProblem.WHO_NOT_POSSIBLE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Category;

/**
 * A reminder as somebody has filled it in; anything may still be missing. There is no category to begin with: whoever
 * writes says what it is about.
 *
 * @param text what is to be done
 * @param due the last day, Swedish, on which it is in time
 */
public record TaskDraft(
        String text,
        @Nullable Category category,
        @Nullable LocalDate due,
        @Nullable TaskDoer who) {
    /** The longest text there is room for, in characters. */
    public static final int TEXT_AT_MOST = 500;

    private static final int YEARS_AT_MOST = 3;

    public TaskDraft {
        // The database knows no such character, and nobody types it.
        text = text.replace("\0", "").strip();
    }

    /**
     * What keeps it from being made a task.
     *
     * @param possible who can open the case; each of their units as such can be given it too
     * @return in the order of the form's fields; empty when it can be made
     */
    public List<TaskProblem> problems(Set<TaskDoer> possible, Instant now) {
        List<TaskProblem> found = new ArrayList<>();
        if (text.isEmpty()) {
            found.add(TEXT_MISSING);
        } else if (text.length() > TEXT_AT_MOST) {
            found.add(TEXT_TOO_LONG);
        }
        if (category == null) {
            found.add(CATEGORY_MISSING);
        } else if (!category.consentable()) {
            found.add(CATEGORY_NOT_POSSIBLE);
        }
        LocalDate today = ConsentPeriod.day(now);
        if (due == null) {
            found.add(DUE_MISSING);
        } else if (due.isBefore(today)) {
            found.add(DUE_IN_THE_PAST);
        } else if (due.isAfter(today.plusYears(YEARS_AT_MOST))) {
            found.add(DUE_TOO_FAR);
        }
        if (who == null) {
            found.add(WHO_MISSING);
        } else if (!possible(who, possible)) {
            found.add(WHO_NOT_POSSIBLE);
        }
        return found;
    }

    /** Whether somebody, or somebody of the unit, is among those who can do it. */
    public static boolean possible(TaskDoer who, Set<TaskDoer> possible) {
        return who.staff() == null
                ? possible.stream().anyMatch(one -> one.unit().equals(who.unit()))
                : possible.contains(who);
    }
}
