package se.bas.application.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.View;

/**
 * What would go over to a unit today, and what not, and why.
 *
 * @param sendable whether a proposal can be sent at all
 * @param lines one for each category
 */
public record HandoverPreview(Name unit, Name agency, boolean sendable, List<Line> lines) implements View {
    /** Where the ground stands by which it would go. */
    public enum State {
        /** It goes. */
        LIVE,
        /** It was withdrawn, or revoked. */
        ENDED,
        /** Its last day is over. */
        OVER,
        /** Its first day has not come. */
        LATER,
        /** There is none, and was none. */
        NONE
    }

    /**
     * What there is to say of one category.
     *
     * @param ground the code of the ground that lets it, or did; null when there was none
     * @param until the last day of that ground
     */
    public record Line(
            Category category,
            State state,
            @Nullable String ground,
            @Nullable LocalDate until) {
        public boolean goes() {
            return state == State.LIVE;
        }
    }
}
