package se.bas.application.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.evaluation.FiguresView.Capacity;
import se.bas.application.evaluation.FiguresView.Counted;
import se.bas.application.evaluation.FiguresView.FirstPlacement;
import se.bas.application.evaluation.FiguresView.MeasureLine;
import se.bas.application.evaluation.FiguresView.Month;
import se.bas.application.evaluation.FiguresView.PartLine;
import se.bas.application.evaluation.FiguresView.Retained;
import se.bas.application.evaluation.FiguresView.Steadiness;
import se.bas.domain.evaluation.Cohort;
import se.bas.domain.evaluation.Continuity;
import se.bas.domain.evaluation.Leaver;
import se.bas.domain.evaluation.Measure;
import se.bas.domain.evaluation.Occupancy;
import se.bas.domain.evaluation.Part;
import se.bas.domain.evaluation.Passage;
import se.bas.domain.evaluation.Published;
import se.bas.domain.evaluation.Ratio;
import se.bas.domain.evaluation.Retention;
import se.bas.domain.evaluation.SmallCounts;
import se.bas.domain.evaluation.Spread;

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
     * @param days until the first placement of those who had one; empty when nothing counts that
     * @param changes of the main caseworker of each of the enrolled
     * @param leavers those of them who left for work or studies
     */
    FiguresView view(
            List<Passage> all,
            Optional<List<Integer>> days,
            List<Integer> changes,
            List<Leaver> leavers,
            LocalDate from,
            LocalDate until) {
        Cohort cohort = Cohort.of(all, from, until);
        Optional<Integer> placed = days.map(List::size);
        Set<Part> hidden = synthetic ? EnumSet.noneOf(Part.class) : SmallCounts.hidden(cohort);
        return new FiguresView(
                from,
                until,
                Counted.of(cohort.talks(), hidesTalks(cohort)),
                Counted.of(cohort.enrolled(), hides(cohort.enrolled())),
                Stream.of(Part.values())
                        .map(part -> new PartLine(part, Counted.of(cohort.of(part), hidden.contains(part))))
                        .toList(),
                Stream.of(Measure.values())
                        .map(measure -> line(measure, cohort, hidden, placed, from, until))
                        .toList(),
                first(days, cohort.enrolled()),
                steadiness(Continuity.of(changes)),
                retention(leavers, hidden, until.isAfter(today) ? today : until),
                capacity(all, from, until.isAfter(today) ? today : until));
    }

    private FirstPlacement first(Optional<List<Integer>> days, int enrolled) {
        if (days.isEmpty()) {
            return new FirstPlacement(Counted.none(), Counted.none(), null, null, null);
        }
        int placed = days.get().size();
        boolean hidden = tells(placed, enrolled);
        Optional<Spread> spread = hidden ? Optional.empty() : Spread.of(days.get());
        return new FirstPlacement(
                Counted.of(placed, hidden),
                Counted.of(enrolled - placed, hidden),
                spread.map(Spread::lower).orElse(null),
                spread.map(Spread::median).orElse(null),
                spread.map(Spread::upper).orElse(null));
    }

    private Steadiness steadiness(Continuity counted) {
        boolean hidden = tells(counted.same(), counted.participants());
        return new Steadiness(
                Counted.of(counted.same(), hidden),
                Counted.of(counted.participants(), hides(counted.participants())),
                hidden
                        ? null
                        : new Ratio(counted.same(), counted.participants())
                                .percent(DECIMALS)
                                .orElse(null),
                hidden ? null : counted.each().orElse(null));
    }

    /** Where one line tells of so few that it is hidden, all are: what they differ by would tell it. */
    private List<Retained> retention(List<Leaver> leavers, Set<Part> hiddenParts, LocalDate day) {
        List<Retention> counted = Retention.of(leavers, day);
        boolean hidden = hides(EnumSet.of(Part.WORK, Part.STUDY), hiddenParts)
                || counted.stream()
                        .anyMatch(line -> tells(line.due(), leavers.size())
                                || tells(line.heard(), line.due())
                                || tells(line.still(), line.heard()));
        return counted.stream()
                .map(line -> new Retained(
                        line.months(),
                        Counted.of(line.due(), hidden),
                        Counted.of(line.heard(), hidden),
                        Counted.of(line.still(), hidden),
                        hidden
                                ? null
                                : new Ratio(line.still(), line.heard())
                                        .percent(DECIMALS)
                                        .orElse(null)))
                .toList();
    }

    /** Whether some of a base are too few to be shown, or the rest of it, or the base. */
    private boolean tells(int some, int base) {
        return hides(some) || hides(base - some) || hides(base);
    }

    /** The enrolled stand in several places, so it is the talks that would tell the rest of them. */
    private boolean hidesTalks(Cohort cohort) {
        return tells(cohort.enrolled(), cohort.talks());
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
        boolean hideBase = hides(measure.base(), hidden)
                || hides(base)
                || (measure.base().size() == Part.values().length && hidesTalks(cohort));
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
