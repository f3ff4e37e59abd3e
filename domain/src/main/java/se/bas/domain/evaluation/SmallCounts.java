package se.bas.domain.evaluation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which parts are too few to be shown as numbers (GDP-14): one to four people, and where one part alone would be hidden, so
 * that the rest tell it, the next smallest too.
 */
public final class SmallCounts {
    /** So few are shown as numbers. */
    public static final int SHOWN_FROM = 5;

    private SmallCounts() {}

    public static boolean small(int count) {
        return count > 0 && count < SHOWN_FROM;
    }

    /** Those that are not shown: of the talks and of the enrolled, each by itself. */
    public static Set<Part> hidden(Cohort cohort) {
        EnumSet<Part> hidden = EnumSet.noneOf(Part.class);
        hidden.addAll(hidden(cohort, Part::enrolled));
        // The enrolled as a whole are a part of the talks; the parts of the talks that are not enrolled tell each
        // other.
        hidden.addAll(hidden(cohort, part -> !part.enrolled()));
        return hidden;
    }

    private static Set<Part> hidden(Cohort cohort, Predicate<Part> which) {
        List<Part> some = Stream.of(Part.values())
                .filter(which)
                .filter(part -> cohort.of(part) > 0)
                .toList();
        EnumSet<Part> hidden = EnumSet.noneOf(Part.class);
        some.stream().filter(part -> small(cohort.of(part))).forEach(hidden::add);
        if (hidden.size() == 1) {
            some.stream()
                    .filter(part -> !hidden.contains(part))
                    .min(Comparator.comparingInt((Part part) -> cohort.of(part))
                            .thenComparing(Comparator.naturalOrder()))
                    .ifPresent(hidden::add);
        }
        return hidden;
    }
}
