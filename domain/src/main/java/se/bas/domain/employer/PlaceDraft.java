package se.bas.domain.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Places that an employer offers, as somebody has filled them in.
 *
 * @param what the work, in words
 * @param hoursLeast a week
 * @param places how many at a time
 * @param until the last day it is offered; null until further notice
 */
public record PlaceDraft(
        @Nullable WorkKind kind,
        String what,
        int hoursLeast,
        int hoursMost,
        Set<Adaptation> adaptations,
        int places,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {
    public static final int WHAT_AT_MOST = 300;
    public static final int HOURS_AT_MOST = 40;
    public static final int PLACES_AT_MOST = 99;

    public PlaceDraft {
        what = Plain.line(what);
        adaptations = Set.copyOf(adaptations);
    }

    /** What keeps them from being kept, in the order of the form's fields; empty when they can be kept. */
    public List<EmployerProblem> problems() {
        List<EmployerProblem> found = new ArrayList<>();
        if (kind == null) {
            found.add(EmployerProblem.KIND_MISSING);
        }
        if (what.isEmpty()) {
            found.add(EmployerProblem.WHAT_MISSING);
        } else if (what.length() > WHAT_AT_MOST) {
            found.add(EmployerProblem.WHAT_TOO_LONG);
        }
        if (hoursLeast < 1 || hoursMost > HOURS_AT_MOST || hoursLeast > hoursMost) {
            found.add(EmployerProblem.HOURS_WRONG);
        }
        if (places < 1 || places > PLACES_AT_MOST) {
            found.add(EmployerProblem.PLACES_WRONG);
        }
        if (from == null) {
            found.add(EmployerProblem.FROM_MISSING);
        } else if (until != null && until.isBefore(from)) {
            found.add(EmployerProblem.UNTIL_BEFORE_FROM);
        }
        if (Plain.tellsANumber(what)) {
            found.add(EmployerProblem.PERSONAL_NUMBER);
        }
        return found;
    }
}
