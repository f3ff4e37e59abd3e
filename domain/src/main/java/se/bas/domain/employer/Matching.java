package se.bas.domain.employer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How well a place suits wishes and needs, and why. It proposes; people decide. */
public final class Matching {
    private Matching() {}

    /** Why a place is proposed, or what speaks against it. */
    public enum Why {
        KIND_WISHED(3),
        KIND_OTHER(0),
        HOURS_FIT(2),
        /** Fewer hours are wished for than the place is offered for. */
        HOURS_TOO_MANY(0),
        HOURS_TOO_FEW(0),
        NEED_MET(2),
        NEED_OPEN(-1);

        private final int weight;

        Why(int weight) {
            this.weight = weight;
        }

        /** Whether it speaks for the place. */
        public boolean good() {
            return weight > 0;
        }
    }

    /**
     * One reason.
     *
     * @param need which need it is about; null for the others
     */
    public record Reason(Why why, @Nullable Adaptation need) {}

    /**
     * What came of it.
     *
     * @param points the more, the better
     */
    public record Match(int points, List<Reason> reasons) {}

    /** Empty when the place is not offered on the day it would begin. */
    public static Optional<Match> of(Wishes wishes, PlaceDraft place) {
        LocalDate from = place.from();
        LocalDate until = place.until();
        if (from == null || from.isAfter(wishes.from()) || (until != null && until.isBefore(wishes.from()))) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>();
        if (!wishes.kinds().isEmpty()) {
            boolean wished = place.kind() != null && wishes.kinds().contains(place.kind());
            reasons.add(new Reason(wished ? Why.KIND_WISHED : Why.KIND_OTHER, null));
        }
        if (wishes.hours() > 0) {
            reasons.add(new Reason(hours(wishes.hours(), place), null));
        }
        wishes.needs().stream()
                .sorted()
                .map(need -> new Reason(place.adaptations().contains(need) ? Why.NEED_MET : Why.NEED_OPEN, need))
                .forEach(reasons::add);
        return Optional.of(new Match(
                reasons.stream().mapToInt(reason -> reason.why().weight).sum(), reasons));
    }

    private static Why hours(int wished, PlaceDraft place) {
        if (wished < place.hoursLeast()) {
            return Why.HOURS_TOO_MANY;
        }
        return wished > place.hoursMost() ? Why.HOURS_TOO_FEW : Why.HOURS_FIT;
    }
}
