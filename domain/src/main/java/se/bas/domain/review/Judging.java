package se.bas.domain.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor makes of an access.
 *
 * @param state null when nothing was chosen
 * @param note why; what is asked, when something is. May be empty of what is justified
 */
public record Judging(@Nullable ReviewState state, String note) {
    public static final int NOTE_AT_MOST = 1000;

    public Judging {
        note = note.replace("\0", "").strip();
    }

    /** What is missing or wrong, in the order of the form; empty when it can be kept. */
    public List<ReviewProblem> problems(ReviewState before) {
        List<ReviewProblem> found = new ArrayList<>();
        if (state == null) {
            found.add(ReviewProblem.STATE_MISSING);
        } else if (!before.next().contains(state)) {
            found.add(ReviewProblem.NOT_NOW);
        }
        if (note.isEmpty() && state != ReviewState.JUSTIFIED) {
            found.add(ReviewProblem.NOTE_MISSING);
        }
        if (note.length() > NOTE_AT_MOST) {
            found.add(ReviewProblem.NOTE_TOO_LONG);
        }
        return found;
    }

    /** What is wrong with what a staff member answers; empty when it can be kept. */
    public static List<ReviewProblem> problemsOfAnswer(String answer) {
        if (answer.isBlank()) {
            return List.of(ReviewProblem.NOTE_MISSING);
        }
        return answer.strip().length() > NOTE_AT_MOST ? List.of(ReviewProblem.NOTE_TOO_LONG) : List.of();
    }

    @Override
    public String toString() {
        return "what is made of an access: " + state;
    }
}
