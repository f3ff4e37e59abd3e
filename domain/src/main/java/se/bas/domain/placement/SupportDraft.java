package se.bas.domain.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period of wage support, as somebody has filled it in.
 *
 * @param applyBy until when it has to be applied for anew
 */
public record SupportDraft(
        @Nullable SupportKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate applyBy) {
    private static final int YEARS_AT_MOST = 5;

    /** What keeps it from being kept, in the order of the form's fields; empty when it can be kept. */
    public List<PlacementProblem> problems() {
        List<PlacementProblem> found = new ArrayList<>();
        if (kind == null) {
            found.add(PlacementProblem.KIND_MISSING);
        }
        if (from == null) {
            found.add(PlacementProblem.FROM_MISSING);
        }
        if (until == null) {
            found.add(PlacementProblem.UNTIL_MISSING);
        } else if (from != null && until.isBefore(from)) {
            found.add(PlacementProblem.UNTIL_BEFORE_FROM);
        } else if (from != null && until.isAfter(from.plusYears(YEARS_AT_MOST))) {
            found.add(PlacementProblem.TOO_LONG);
        }
        if (applyBy == null) {
            found.add(PlacementProblem.DAY_MISSING);
        } else if (until != null && applyBy.isAfter(until)) {
            found.add(PlacementProblem.APPLY_AFTER_UNTIL);
        }
        return found;
    }
}
