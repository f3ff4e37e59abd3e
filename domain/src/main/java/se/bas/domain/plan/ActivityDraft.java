package se.bas.domain.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is planned, as somebody has filled it in: who does what by when.
 *
 * @param by the last day
 */
public record ActivityDraft(
        String what, @Nullable PlanDoer doer, @Nullable LocalDate by) {
    public static final int WHAT_AT_MOST = 300;

    private static final int YEARS_AHEAD = 2;

    public ActivityDraft {
        // The database knows no such character, and nobody types it.
        what = what.replace("\0", "").strip();
    }

    /** Whether nothing of it was filled in. */
    public boolean blank() {
        return what.isEmpty() && doer == null && by == null;
    }

    void problems(LocalDate today, List<PlanProblem> found) {
        if (what.isEmpty()) {
            found.add(PlanProblem.WHAT_MISSING);
        } else if (what.length() > WHAT_AT_MOST) {
            found.add(PlanProblem.WHAT_TOO_LONG);
        }
        if (doer == null) {
            found.add(PlanProblem.DOER_MISSING);
        }
        if (by == null) {
            found.add(PlanProblem.BY_MISSING);
        } else if (by.isBefore(today)) {
            found.add(PlanProblem.BY_IN_THE_PAST);
        } else if (by.isAfter(today.plusYears(YEARS_AHEAD))) {
            found.add(PlanProblem.BY_TOO_FAR);
        }
    }
}
