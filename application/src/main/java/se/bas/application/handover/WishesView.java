package se.bas.application.handover;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.View;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverWish.Direction;
import se.bas.domain.handover.WishId;
import se.bas.domain.handover.WishStatus;

/**
 * What handovers were asked for in one case.
 *
 * @param wishes the newest first
 * @param units of other agencies that one could ask: those whose file one may know of
 */
public record WishesView(List<Wish> wishes, List<Askable> units) implements View {
    /** For whoever does not work with the case. */
    static final WishesView NONE = new WishesView(List.of(), List.of());

    public WishesView {
        wishes = List.copyOf(wishes);
        units = List.copyOf(units);
    }

    /**
     * A wish.
     *
     * @param unit that was asked, or asks
     * @param by who asked, of the own staff; null of what was received
     * @param reason why there will be none; null when it was not declined, or that was not told
     * @param mayDecline whether the asker can say that there will be none
     */
    public record Wish(
            WishId id,
            Direction direction,
            Name unit,
            Name agency,
            WishStatus status,
            Instant at,
            @Nullable String by,
            @Nullable DeclineReason reason,
            @Nullable String text,
            boolean mayDecline) {}

    /**
     * A unit that works with the participant.
     *
     * @param tellable whether one may let it know today that one asks
     */
    public record Askable(UnitId id, Name unit, Name agency, boolean tellable) {}
}
