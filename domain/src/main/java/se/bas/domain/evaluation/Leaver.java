package se.bas.domain.evaluation;

import java.time.LocalDate;
import java.util.Map;
import se.bas.domain.participation.FollowUpMonths;
import se.bas.domain.participation.FollowUpOutcome;

/**
 * Somebody who left for work or studies, without anything that says who.
 *
 * @param exited the last day enrolled
 * @param outcomes what was heard last after 3, 6 and 12 months, by the number of months; none of those that nobody has
 *     asked for yet
 */
public record Leaver(LocalDate exited, Map<Integer, FollowUpOutcome> outcomes) {
    public Leaver {
        outcomes = Map.copyOf(outcomes);
    }

    /** Whether it was time to ask, on the day or before. */
    boolean dueBy(LocalDate day, int months) {
        return !FollowUpMonths.due(exited, months).isAfter(day);
    }

    boolean heard(int months) {
        FollowUpOutcome outcome = outcomes.get(months);
        return outcome != null && outcome != FollowUpOutcome.NOT_REACHED;
    }

    boolean still(int months) {
        return outcomes.get(months) == FollowUpOutcome.STILL;
    }
}
