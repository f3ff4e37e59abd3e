package se.bas.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the employment service, as somebody has filled it in.
 *
 * @param day from which it holds
 * @param text what more there is to say; may be empty
 */
public record DecisionDraft(
        @Nullable DecisionKind kind, @Nullable LocalDate day, String text) {
    public static final int TEXT_AT_MOST = 500;

    public DecisionDraft {
        // The database knows no such character, and nobody types it.
        text = text.replace("\0", "").strip();
    }

    /**
     * What keeps it from being kept, in the order of the form's fields; empty when it can be kept.
     *
     * @param own where the own part of the plan stands: what does not hold is not confirmed
     * @param last what was decided last; null when nothing was
     */
    public List<PlanProblem> problems(PlanState own, @Nullable DecisionKind last, LocalDate today) {
        boolean confirmed = last == DecisionKind.CONFIRMED;
        if (kind == DecisionKind.CONFIRMED && own.inForce().isEmpty()) {
            return List.of(PlanProblem.NOTHING_HOLDS);
        }
        if (kind == DecisionKind.ENDED && !confirmed) {
            return List.of(PlanProblem.NOT_CONFIRMED);
        }
        if (kind == DecisionKind.CONFIRMED && confirmed) {
            return List.of(PlanProblem.CONFIRMED_ALREADY);
        }
        List<PlanProblem> found = new ArrayList<>();
        if (kind == null) {
            found.add(PlanProblem.KIND_MISSING);
        }
        if (day == null) {
            found.add(PlanProblem.DAY_MISSING);
        } else if (day.isAfter(today)) {
            found.add(PlanProblem.DAY_IN_THE_FUTURE);
        }
        if (text.length() > TEXT_AT_MOST) {
            found.add(PlanProblem.TEXT_TOO_LONG);
        }
        return found;
    }
}
