package se.bas.ui.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.bas.application.picture.Bars;
import se.bas.application.picture.Lines;
import se.bas.application.picture.Periods;
import se.bas.application.picture.Periods.Period;
import se.bas.application.picture.Periods.State;
import se.bas.application.picture.Picture;
import se.bas.application.picture.Steps;
import se.bas.domain.consent.ConsentStatus;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One picture of each kind; where there are printed figures, those of BAS 2015–2017 (requirements, 8.3). */
final class SamplePictures {
    private SamplePictures() {}

    static Picture goals() {
        return Bars.of(
                List.of(
                        goal("guide.bars.placement", 87.2, 75),
                        goal("guide.bars.work", 44.7, 25),
                        goal("guide.bars.plan", 0, 75)),
                100,
                Words.text("guide.bars.alternative"),
                Words.text("guide.bars"),
                List.of(
                        Words.text("guide.bars.what"),
                        Words.text("guide.bars.outcome"),
                        Words.text("guide.bars.target")));
    }

    private static Bars.Bar goal(String name, double percent, int target) {
        return new Bars.Bar(
                Words.text(name),
                percent,
                Words.text("guide.percent", percent),
                new Bars.Target(target, Words.text("guide.percent", target)));
    }

    static Picture places() {
        int[] enrolled = {7, 9, 11, 15, 13, 12, 10, 11, 14, 12, 9, 8};
        LocalDate first = LocalDate.of(2015, 1, 1);
        return Lines.of(
                List.of(
                        new Lines.Series(
                                Words.text("guide.lines.enrolled"),
                                IntStream.range(0, enrolled.length)
                                        .mapToObj(at -> at(first.plusMonths(3L * at), enrolled[at]))
                                        .toList()),
                        new Lines.Series(
                                Words.text("guide.lines.places"),
                                List.of(at(first, 10), at(first.plusMonths(33), 10)))),
                Written::day,
                Words.text("guide.lines.alternative"),
                Words.text("guide.lines"),
                Words.text("guide.lines.day"));
    }

    private static Lines.At at(LocalDate day, int people) {
        return new Lines.At(day, people, Integer.toString(people));
    }

    static Picture periods(LocalDate today) {
        return Periods.of(
                Periods.Room.WIDE,
                List.of(
                        period("soc", today.minusMonths(8), today.minusMonths(2), ConsentStatus.EXPIRED),
                        period("soc", today.minusMonths(2), today.plusMonths(4), ConsentStatus.ACTIVE),
                        period("af", today.plusMonths(1), today.plusMonths(5), ConsentStatus.NOT_YET_VALID)),
                today,
                new Periods.Labels(
                        Words.text("consent.over-time.alternative", 3),
                        Words.text("guide.periods"),
                        List.of(
                                Words.text("consent.over-time.who"),
                                Words.text("consent.over-time.from"),
                                Words.text("consent.over-time.until"),
                                Words.text("consent.over-time.state")),
                        Words.text("consent.over-time.today"),
                        Written::day));
    }

    private static Period period(String agency, LocalDate from, LocalDate until, ConsentStatus status) {
        State state = switch (status) {
            case ACTIVE -> State.RUNNING;
            case NOT_YET_VALID -> State.TO_COME;
            case EXPIRED, DECEASED, WITHDRAWN, ANNULLED -> State.OVER;
        };
        return new Period(
                agency.toUpperCase(Words.reader()) + ": " + Words.of(status),
                AgencyBadge.colour(agency),
                from,
                until,
                null,
                state,
                Words.of(status));
    }

    static Picture steps() {
        return Steps.of(
                List.of(
                        new Steps.Step(Words.text("guide.steps.talks"), 53),
                        new Steps.Step(Words.text("guide.steps.enrolled"), 47),
                        new Steps.Step(Words.text("guide.steps.placed"), 41),
                        new Steps.Step(Words.text("guide.steps.work"), 22)),
                fewer -> Words.text("guide.steps.left", fewer),
                Words.text("guide.steps.alternative"),
                Words.text("guide.steps"),
                List.of(Words.text("guide.steps.step"), Words.text("guide.steps.number")));
    }
}
