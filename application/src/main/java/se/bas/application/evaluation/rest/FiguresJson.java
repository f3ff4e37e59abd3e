package se.bas.application.evaluation.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.bas.application.evaluation.FiguresView;
import se.bas.application.evaluation.FiguresView.Counted;
import se.bas.domain.evaluation.Measure;
import se.bas.domain.evaluation.Part;
import se.bas.domain.evaluation.Published;

/** Figures of a period. */
@Schema(
        name = "Figures",
        description =
                "What came of the programme: of those whose startup talk was in the period, as things stood on its"
                        + " last day. Counts of one to four, and what would tell them, are hidden")
public record FiguresJson(
        LocalDate from,
        LocalDate until,
        CountJson talks,
        CountJson enrolled,
        List<PartJson> parts,
        List<MeasureJson> measures,
        FirstPlacementJson firstPlacement,
        ContinuityJson continuity,
        List<RetentionJson> retention,
        CapacityJson capacity) {

    /** A count. */
    @Schema(name = "Count", description = "How many; hidden where they are too few to be shown")
    public record CountJson(
            @Schema(description = "Absent where it is hidden, or where nothing counts it") @Nullable
            Integer number,

            boolean hidden) {
        static CountJson of(Counted counted) {
            return new CountJson(counted.number(), counted.hidden());
        }
    }

    /** What became of some. */
    @Schema(name = "FiguresPart", description = "What became of so many")
    public record PartJson(Part part, CountJson count) {}

    /** A measure. */
    @Schema(name = "MeasureOutcome", description = "So many of so many, and what was aimed at")
    public record MeasureJson(
            Measure measure,
            CountJson numerator,
            CountJson denominator,

            @Schema(
                    description =
                            "The exact ratio to one decimal, half up, with a point; absent of nothing, and where a count is hidden")
            @Nullable
            String percent,

            @Schema(description = "In per cent; absent when it is no goal") @Nullable
            Integer goal,

            @Nullable Boolean met,

            @Schema(description = "What the project's reports print, as it stands there; of the project's period alone")
            @Nullable
            String published,

            Published.@Nullable Source source) {}

    /** How long it took. */
    @Schema(
            name = "FirstPlacement",
            description = "How many days it took from the enrolment until the first placement began, to one decimal")
    public record FirstPlacementJson(
            @Schema(description = "Of how many") CountJson placed,

            @Schema(description = "How many of the enrolled had none")
            CountJson without,

            @Schema(
                    description =
                            "A quarter of them took at most so many; absent of nobody, and where a count is hidden")
            @Nullable
            String lowerQuartile,

            @Nullable String median,

            @Schema(description = "A quarter of them took at least so many") @Nullable
            String upperQuartile) {}

    /** One and the same main caseworker. */
    @Schema(
            name = "Continuity",
            description = "Whether somebody else became the main caseworker of the enrolled while they were that")
    public record ContinuityJson(
            @Schema(description = "Of how many nobody did") CountJson same,
            CountJson enrolled,

            @Schema(description = "The exact ratio to one decimal; absent of nobody, and where a count is hidden")
            @Nullable
            String percent,

            @Schema(description = "Changes per participant, to two decimals; absent likewise") @Nullable
            String changesEach) {}

    /** Who was still there. */
    @Schema(
            name = "Retention",
            description = "How many of those who left for work or studies were still there some months after")
    public record RetentionJson(
            @Schema(description = "3, 6 or 12 months after the exit")
            int months,

            @Schema(description = "Of how many it was time to ask")
            CountJson due,

            @Schema(description = "How many of them have told how it goes")
            CountJson heard,

            @Schema(description = "How many of those were in work or studies")
            CountJson still,

            @Schema(
                    description =
                            "Of those who were heard, the exact ratio to one decimal; absent of nobody, and where a count is hidden")
            @Nullable
            String percent) {}

    /** How many were enrolled. */
    @Schema(name = "Capacity", description = "How many were enrolled: mean = person-days / days")
    public record CapacityJson(
            LocalDate until,
            int days,
            long personDays,
            String mean,
            CountJson fewest,
            CountJson most,
            List<MonthJson> months) {}

    /** A month. */
    @Schema(name = "CapacityMonth", description = "The mean of a month, or of its part in the period, to one decimal")
    public record MonthJson(
            LocalDate from,

            @Schema(description = "Absent where they are too few to be shown") @Nullable
            String mean,

            int places) {}

    static FiguresJson of(FiguresView view) {
        FiguresView.Capacity capacity = view.capacity();
        return new FiguresJson(
                view.from(),
                view.until(),
                CountJson.of(view.talks()),
                CountJson.of(view.enrolled()),
                view.parts().stream()
                        .map(line -> new PartJson(line.part(), CountJson.of(line.count())))
                        .toList(),
                view.measures().stream().map(FiguresJson::measure).toList(),
                new FirstPlacementJson(
                        CountJson.of(view.first().placed()),
                        CountJson.of(view.first().without()),
                        text(view.first().lower()),
                        text(view.first().median()),
                        text(view.first().upper())),
                new ContinuityJson(
                        CountJson.of(view.continuity().same()),
                        CountJson.of(view.continuity().enrolled()),
                        text(view.continuity().percent()),
                        text(view.continuity().changes())),
                view.retention().stream().map(FiguresJson::retention).toList(),
                new CapacityJson(
                        capacity.until(),
                        capacity.days(),
                        capacity.personDays(),
                        capacity.mean().toPlainString(),
                        CountJson.of(capacity.fewest()),
                        CountJson.of(capacity.most()),
                        capacity.months().stream()
                                .map(month -> new MonthJson(month.from(), text(month.mean()), month.places()))
                                .toList()));
    }

    private static RetentionJson retention(FiguresView.Retained line) {
        return new RetentionJson(
                line.months(),
                CountJson.of(line.due()),
                CountJson.of(line.heard()),
                CountJson.of(line.still()),
                text(line.percent()));
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static MeasureJson measure(FiguresView.MeasureLine line) {
        Published published = line.published();
        return new MeasureJson(
                line.measure(),
                CountJson.of(line.numerator()),
                CountJson.of(line.denominator()),
                text(line.percent()),
                line.goal(),
                line.met(),
                published == null ? null : published.text(),
                published == null ? null : published.source());
    }
}
