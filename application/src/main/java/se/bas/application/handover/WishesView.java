package se.bas.application.handover;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.View;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.handover.DeclineReason;
import se.bas.domain.handover.HandoverWish.Direction;
import se.bas.domain.handover.WishId;
import se.bas.domain.handover.WishStatus;

/**
 * What handovers were asked for in one case.
 *
 * @param wishes the newest first
 * @param units of other agencies that one could ask: those whose file one may know of, and where somebody receives
 * @param bases by which the own agency may tell of a no without consent (CON-07)
 */
public record WishesView(List<Wish> wishes, List<Askable> units, List<BasisKind> bases) implements View {
    /** For whoever does not work with the case. */
    static final WishesView NONE = new WishesView(List.of(), List.of(), List.of());

    public WishesView {
        wishes = List.copyOf(wishes);
        units = List.copyOf(units);
        bases = List.copyOf(bases);
    }

    /**
     * A wish.
     *
     * @param unit that was asked, or asks
     * @param by who asked, of the own staff; null of what was received
     * @param reason why there will be none; null when it was not declined, or that was not told
     * @param mayDecline whether the asker can say that there will be none
     * @param tellable of what was received: whether the participant has agreed that the unit may know of a no
     * @param toldAt of what was received and declined: when the unit was told; null when it was not
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
            boolean mayDecline,
            boolean tellable,
            @Nullable Instant toldAt) {}

    /**
     * A unit that works with the participant.
     *
     * @param tellable whether one may let it know today that one asks
     */
    public record Askable(UnitId id, Name unit, Name agency, boolean tellable) {}
}
