package se.bas.domain.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.UnitId;

/**
 * A period that somebody wants to review.
 *
 * @param unit whose staff's accesses; null for everybody's at the agency
 * @param from the first day, in Sweden
 * @param until the last, which is over
 */
public record ReviewDraft(
        @Nullable UnitId unit,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    /** A quarter of a year, whichever. */
    public static final int DAYS_AT_MOST = 93;

    /** What is missing or wrong, in the order of the form; empty when it can be begun. */
    public List<ReviewProblem> problems(LocalDate today) {
        List<ReviewProblem> found = new ArrayList<>();
        if (from == null) {
            found.add(ReviewProblem.FROM_MISSING);
        }
        if (until == null) {
            found.add(ReviewProblem.UNTIL_MISSING);
        }
        if (until != null && !until.isBefore(today)) {
            found.add(ReviewProblem.NOT_OVER_YET);
        }
        if (from != null && until != null) {
            if (until.isBefore(from)) {
                found.add(ReviewProblem.LAST_BEFORE_FIRST);
            } else if (ChronoUnit.DAYS.between(from, until) >= DAYS_AT_MOST) {
                found.add(ReviewProblem.TOO_LONG);
            }
        }
        return found;
    }
}
