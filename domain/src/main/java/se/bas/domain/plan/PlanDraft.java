package se.bas.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agency's part of the plan, as somebody has filled it in; anything may still be missing.
 *
 * @param alternatives what may come after the placement
 * @param activities who does what by when; blank ones are left out
 * @param handsOverOn from when on another goes on with the participant, and the agency only lingers; null when nobody does
 * @param withoutPlacement why there is a plan though no placement has begun; may be empty
 */
public record PlanDraft(
        String goal,
        Set<Alternative> alternatives,
        List<ActivityDraft> activities,
        @Nullable LocalDate handsOverOn,
        String withoutPlacement) {
    public static final int GOAL_AT_MOST = 1_000;
    public static final int ACTIVITIES_AT_MOST = 20;
    public static final int REASON_AT_LEAST = 10;
    public static final int REASON_AT_MOST = 500;

    private static final int YEARS_AHEAD = 2;

    public PlanDraft {
        goal = goal.replace("\0", "").strip();
        alternatives = Set.copyOf(alternatives);
        activities = activities.stream().filter(activity -> !activity.blank()).toList();
        withoutPlacement = withoutPlacement.replace("\0", "").strip();
    }

    /**
     * What keeps it from being kept, in the order of the form's fields; empty when it can be kept.
     *
     * @param early whether a placement has to have begun, and none has
     */
    public List<PlanProblem> problems(LocalDate today, boolean early) {
        List<PlanProblem> found = new ArrayList<>();
        if (early && withoutPlacement.length() < REASON_AT_LEAST) {
            found.add(PlanProblem.WITHOUT_PLACEMENT);
        } else if (withoutPlacement.length() > REASON_AT_MOST) {
            found.add(PlanProblem.REASON_TOO_LONG);
        }
        if (goal.isEmpty()) {
            found.add(PlanProblem.GOAL_MISSING);
        } else if (goal.length() > GOAL_AT_MOST) {
            found.add(PlanProblem.GOAL_TOO_LONG);
        }
        if (alternatives.isEmpty()) {
            found.add(PlanProblem.ALTERNATIVES_MISSING);
        }
        if (activities.isEmpty()) {
            found.add(PlanProblem.ACTIVITIES_MISSING);
        } else if (activities.size() > ACTIVITIES_AT_MOST) {
            found.add(PlanProblem.TOO_MANY_ACTIVITIES);
        }
        activities.forEach(activity -> activity.problems(today, found));
        if (handsOverOn != null
                && (handsOverOn.isBefore(today.minusYears(1)) || handsOverOn.isAfter(today.plusYears(YEARS_AHEAD)))) {
            found.add(PlanProblem.HANDS_OVER_OUT_OF_REACH);
        }
        return found.stream().distinct().toList();
    }
}
