package se.bas.ui.evaluation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import se.bas.application.evaluation.FiguresView.Capacity;
import se.bas.application.evaluation.FiguresView.Month;
import se.bas.application.picture.Lines;
import se.bas.domain.evaluation.SmallCounts;
import se.bas.ui.components.Fact;
import se.bas.ui.components.PictureFigure;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** How many were enrolled, month by month, beside the places there were (PRO-55). */
final class CapacityPanel extends Section {
    CapacityPanel(Capacity capacity) {
        addClassName("panel");
        setTestId("figures-capacity");
        add(
                new H2(Words.text("evaluation.capacity")),
                Fact.list(List.of(
                        Fact.of(Words.text("evaluation.capacity.mean"), FigureWords.number(capacity.mean(), 1)),
                        Fact.of(Words.text("evaluation.capacity.fewest"), FigureWords.count(capacity.fewest())),
                        Fact.of(Words.text("evaluation.capacity.most"), FigureWords.count(capacity.most())),
                        Fact.of(
                                Words.text("evaluation.capacity.person-days"),
                                Words.text(
                                        "evaluation.of-days",
                                        FigureWords.number(BigDecimal.valueOf(capacity.personDays()), 0),
                                        FigureWords.number(BigDecimal.valueOf(capacity.days()), 0))))),
                new PictureFigure(Lines.of(
                        List.of(
                                new Lines.Series(
                                        Words.text("evaluation.capacity.enrolled"),
                                        capacity.months().stream()
                                                .map(CapacityPanel::enrolled)
                                                .toList()),
                                new Lines.Series(
                                        Words.text("evaluation.capacity.places"),
                                        capacity.months().stream()
                                                .map(month -> at(month.from(), BigDecimal.valueOf(month.places()), 0))
                                                .toList())),
                        Written::day,
                        Words.text("evaluation.capacity.alternative"),
                        Words.text("evaluation.capacity.by-month"),
                        Words.text("evaluation.capacity.month"))),
                new Paragraph(Words.text("evaluation.capacity.what")));
    }

    /** Too few to be shown stand at the fewest that are. */
    private static Lines.At enrolled(Month month) {
        BigDecimal mean = month.mean();
        return mean == null
                ? new Lines.At(
                        month.from(),
                        SmallCounts.SHOWN_FROM,
                        Words.text("evaluation.fewer-than", SmallCounts.SHOWN_FROM))
                : at(month.from(), mean, 1);
    }

    private static Lines.At at(LocalDate day, BigDecimal number, int decimals) {
        return new Lines.At(day, number.doubleValue(), FigureWords.number(number, decimals));
    }
}
