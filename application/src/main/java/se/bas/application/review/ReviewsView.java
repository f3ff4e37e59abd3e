package se.bas.application.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.View;
import se.bas.domain.review.ReviewId;

/**
 * The reviews of the own agency, the newest first.
 *
 * @param units of the agency, whose accesses can be reviewed by themselves
 */
public record ReviewsView(List<Line> reviews, List<Choice> units) implements View {
    /**
     * One review.
     *
     * @param unit null for the whole agency
     * @param entries how many accesses there were in the period
     * @param items how many of them are looked at
     * @param left how many of those are not settled
     * @param closedAt null while it goes on
     */
    public record Line(
            ReviewId id,
            @Nullable Name unit,
            LocalDate from,
            LocalDate until,
            String begunBy,
            Instant begunAt,
            int entries,
            int items,
            int left,
            @Nullable Instant closedAt) {}

    /** A unit. */
    public record Choice(UnitId id, Name name) {}
}
