package se.bas.application.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.audit.LogPage;
import se.bas.domain.disclosure.View;
import se.bas.domain.review.Incident;
import se.bas.domain.review.IncidentDuty;
import se.bas.domain.review.ReviewRule;
import se.bas.domain.review.ReviewState;

/**
 * A review with what is looked at, oldest first.
 *
 * @param seed with the days and the unit it says which entries chance chose
 * @param sampled how many chance chose
 * @param duties what the own agency has to think of when a breach is suspected
 * @param remark of whoever closed it; null while it goes on
 * @param closedBy null while it goes on
 */
public record ReviewView(
        ReviewsView.Line review,
        long seed,
        int sampled,
        List<Item> items,
        List<IncidentDuty> duties,
        @Nullable String remark,
        @Nullable String closedBy)
        implements View {
    /** Whether it can be closed. */
    public boolean mayClose() {
        return closedBy == null && review.left() == 0;
    }

    /**
     * An access that is looked at.
     *
     * @param no its place in the review, from 1
     * @param sampled whether chance chose it
     * @param rules that chose it; empty when chance alone did
     * @param own whether it is the reader's own: another reviews it
     * @param steps what came of it, in their order; empty when it is open
     * @param noted what was done about a suspicion, or was not needed; empty when nothing yet
     */
    public record Item(
            int no,
            LogPage.Line line,
            boolean sampled,
            Set<ReviewRule> rules,
            boolean own,
            List<Step> steps,
            List<Noted> noted) {
        public ReviewState state() {
            return steps.isEmpty() ? ReviewState.OPEN : steps.getLast().state();
        }

        /** Since when a breach is suspected; empty when none is, or not any more. */
        public Optional<Incident> incident() {
            return state() == ReviewState.SUSPECTED_BREACH
                    ? Optional.of(new Incident(steps.getLast().at()))
                    : Optional.empty();
        }
    }

    /**
     * What somebody noted of a suspected breach.
     *
     * @param done false when it was not needed
     */
    public record Noted(IncidentDuty duty, boolean done, String note, String by, Instant at) {}

    /** What somebody made of it, or answered. */
    public record Step(ReviewState state, String note, String by, Instant at) {}
}
