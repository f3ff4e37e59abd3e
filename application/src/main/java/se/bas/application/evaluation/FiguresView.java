package se.bas.application.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.disclosure.View;
import se.bas.domain.evaluation.Measure;
import se.bas.domain.evaluation.Part;
import se.bas.domain.evaluation.Published;

/**
 * Figures of a period, and nobody.
 *
 * @param talks how many startup talks were held
 * @param enrolled how many of them led to an enrolment
 * @param parts what became of all
 * @param measures the goals and what else is measured
 * @param first how long it took until the first placement
 * @param continuity whether they had one and the same main caseworker
 * @param retention whether those who left for work or studies were still there after 3, 6 and 12 months; three lines
 * @param capacity how many were enrolled, against the places
 */
public record FiguresView(
        LocalDate from,
        LocalDate until,
        Counted talks,
        Counted enrolled,
        List<PartLine> parts,
        List<MeasureLine> measures,
        FirstPlacement first,
        Steadiness continuity,
        List<Retained> retention,
        Capacity capacity)
        implements View {
    public FiguresView {
        parts = List.copyOf(parts);
        measures = List.copyOf(measures);
        retention = List.copyOf(retention);
    }

    /**
     * A count.
     *
     * @param number null when it is too small to be shown, or would tell one that is (GDP-14), or when nothing counts it
     * @param hidden whether it is one of the first two
     */
    public record Counted(@Nullable Integer number, boolean hidden) {
        static Counted of(int number, boolean hidden) {
            return hidden ? new Counted(null, true) : new Counted(number, false);
        }

        static Counted none() {
            return new Counted(null, false);
        }
    }

    /** What became of so many. */
    public record PartLine(Part part, Counted count) {}

    /**
     * One measure.
     *
     * @param percent to one decimal; null of nothing, and where a count is not shown
     * @param goal in per cent; null when it is none
     * @param met null when it is no goal, or cannot be said
     * @param published what the reports print; null for every period but the project's
     */
    public record MeasureLine(
            Measure measure,
            Counted numerator,
            Counted denominator,
            @Nullable BigDecimal percent,
            @Nullable Integer goal,
            @Nullable Boolean met,
            @Nullable Published published) {}

    /**
     * How many days it took from the enrolment until the first placement began. The three are null of nobody, and where a
     * count is not shown.
     *
     * @param placed of how many
     * @param without how many of the enrolled had none
     * @param lower a quarter of them took at most so many
     * @param upper a quarter of them took at least so many
     */
    public record FirstPlacement(
            Counted placed,
            Counted without,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal median,
            @Nullable BigDecimal upper) {}

    /**
     * Whether somebody else became the main caseworker of the enrolled.
     *
     * @param same of how many nobody did
     * @param percent to one decimal; null of nobody, and where a count is not shown
     * @param changes per participant, to two decimals; null likewise
     */
    public record Steadiness(
            Counted same,
            Counted enrolled,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal changes) {}

    /**
     * How many of those who left for work or studies were still there.
     *
     * @param months so many after the exit: 3, 6 or 12
     * @param due of how many it was time to ask
     * @param heard how many of them have told how it goes
     * @param still how many of those were in work or studies
     * @param percent of those who were heard, to one decimal; null of nobody, and where a count is not shown
     */
    public record Retained(
            int months,
            Counted due,
            Counted heard,
            Counted still,
            @Nullable BigDecimal percent) {}

    /**
     * How many were enrolled.
     *
     * @param until the last day that is counted: of a period that goes on, today
     * @param days in the period so far
     * @param fewest on any one day
     * @param most on any one day
     */
    public record Capacity(
            LocalDate until,
            int days,
            long personDays,
            BigDecimal mean,
            Counted fewest,
            Counted most,
            List<Month> months) {
        public Capacity {
            months = List.copyOf(months);
        }
    }

    /**
     * A month.
     *
     * @param mean null when it is too small to be shown
     * @param places how many there were on its first day
     */
    public record Month(LocalDate from, @Nullable BigDecimal mean, int places) {}
}
