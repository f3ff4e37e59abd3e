package se.bas.application.evaluation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.evaluation.FiguresView.Capacity;
import se.bas.application.evaluation.FiguresView.Counted;
import se.bas.application.evaluation.FiguresView.MeasureLine;
import se.bas.application.evaluation.FiguresView.Month;
import se.bas.application.evaluation.FiguresView.PartLine;
import se.bas.domain.evaluation.Cohort;
import se.bas.domain.evaluation.Measure;
import se.bas.domain.evaluation.Occupancy;
import se.bas.domain.evaluation.Part;
import se.bas.domain.evaluation.Passage;
import se.bas.domain.evaluation.Published;
import se.bas.domain.evaluation.Ratio;
import se.bas.domain.evaluation.SmallCounts;

/** Counts, and hides what is too small to be shown. */
final class FiguresReading {
    private static final int DECIMALS = 1;

    private final boolean synthetic;
    private final NavigableMap<LocalDate, Integer> places;
    private final LocalDate today;

    /**
     * For one agency.
     *
     * @param synthetic whether nobody in it is real
     * @param places how many there were, by the day from which
     */
    FiguresReading(boolean synthetic, NavigableMap<LocalDate, Integer> places, LocalDate today) {
        this.synthetic = synthetic;
        this.places = places;
        this.today = today;
    }

    /**
     * Makes them.
     *
     * @param placed how many had a placement; empty when nothing counts that
     */
    FiguresView view(List<Passage> all, Optional<Integer> placed, LocalDate from, LocalDate until) {
        Cohort cohort = Cohort.of(all, from, until);
        Set<Part> hidden = synthetic ? EnumSet.noneOf(Part.class) : SmallCounts.hidden(cohort);
        return new FiguresView(
                from,
                until,
                total(cohort.talks(), false),
                total(cohort.enrolled(), !Collections.disjoint(hidden, EnumSet.of(Part.DECLINED, Part.UNDECIDED))),
                Stream.of(Part.values())
                        .map(part -> new PartLine(part, Counted.of(cohort.of(part), hidden.contains(part))))
                        .toList(),
                Stream.of(Measure.values())
                        .map(measure -> line(measure, cohort, hidden, placed, from, until))
                        .toList(),
                capacity(all, from, until.isAfter(today) ? today : until));
    }

    private Counted total(int number, boolean told) {
        return Counted.of(number, !synthetic && (told || SmallCounts.small(number)));
    }

    private MeasureLine line(
            Measure measure,
            Cohort cohort,
            Set<Part> hidden,
            Optional<Integer> placed,
            LocalDate from,
            LocalDate until) {
        int base = cohort.of(measure.base());
        Optional<Integer> some = switch (measure) {
            case PLACED -> placed;
            case PLAN_WITH_AF -> Optional.of(cohort.planWithAf());
            case ENROLLED, WORK, SELF_SUPPORTING, WORK_OF_CARRIED_THROUGH, SELF_SUPPORTING_OF_CARRIED_THROUGH ->
                Optional.of(cohort.of(measure.counted()));
        };
        boolean hideBase = hides(measure.base(), hidden) || hides(base);
        boolean hideSome = hideBase
                || hides(measure.counted(), hidden)
                || some.filter(number -> hides(number) || hides(base - number)).isPresent();
        Counted numerator = some.map(number -> Counted.of(number, hideSome)).orElseGet(Counted::none);
        Optional<Ratio> ratio =
                numerator.number() == null ? Optional.empty() : Optional.of(new Ratio(numerator.number(), base));
        return new MeasureLine(
                measure,
                numerator,
                Counted.of(base, hideBase),
                ratio.flatMap(one -> one.percent(DECIMALS)).orElse(null),
                measure.goal(),
                met(measure, ratio),
                Published.of(measure, from, until).orElse(null));
    }

    private static @Nullable Boolean met(Measure measure, Optional<Ratio> ratio) {
        Integer goal = measure.goal();
        return goal == null ? null : ratio.flatMap(one -> one.meets(goal)).orElse(null);
    }

    /** A sum tells nothing of its parts unless some of them, and not all, are hidden. */
    private static boolean hides(Set<Part> parts, Set<Part> hidden) {
        return parts.stream().anyMatch(hidden::contains)
                && !(parts.containsAll(EnumSet.allOf(Part.class)) || parts.containsAll(enrolled()));
    }

    private static Set<Part> enrolled() {
        EnumSet<Part> parts = EnumSet.allOf(Part.class);
        parts.removeIf(part -> !part.enrolled());
        return parts;
    }

    private boolean hides(int count) {
        return !synthetic && SmallCounts.small(count);
    }

    private Capacity capacity(List<Passage> all, LocalDate from, LocalDate until) {
        Occupancy counted = Occupancy.of(all, from, until);
        return new Capacity(
                until,
                counted.days(),
                counted.personDays(),
                counted.mean(),
                Counted.of(counted.fewest(), hides(counted.fewest())),
                Counted.of(counted.most(), hides(counted.most())),
                counted.months().stream()
                        .map(month -> new Month(
                                month.from(),
                                !synthetic
                                                && month.mean().signum() > 0
                                                && month.mean().intValue() < SmallCounts.SHOWN_FROM
                                        ? null
                                        : month.mean(),
                                places.floorEntry(month.from()).getValue()))
                        .toList());
    }
}
