package se.bas.ui.evaluation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import se.bas.application.evaluation.FiguresView;
import se.bas.application.evaluation.FiguresView.MeasureLine;
import se.bas.application.picture.Bars;
import se.bas.domain.evaluation.Published;
import se.bas.ui.components.PictureFigure;
import se.bas.ui.components.Words;

/** The goals as a picture, and every measure with numerator, denominator, definition and what was published (NUM-02). */
final class GoalsPanel extends Section {
    private static final int ALL = 100;

    GoalsPanel(FiguresView view) {
        addClassName("panel");
        setTestId("figures-goals");
        add(new H2(Words.text("evaluation.goals")));
        List<Bars.Bar> bars = view.measures().stream()
                .filter(line -> line.goal() != null && line.percent() != null)
                .map(GoalsPanel::bar)
                .toList();
        if (!bars.isEmpty()) {
            add(new PictureFigure(Bars.of(
                    bars,
                    ALL,
                    Words.text("evaluation.goals.alternative"),
                    Words.text("evaluation.goals"),
                    ProgrammeFiguresView.head(
                            "evaluation.column.measure", "evaluation.column.percent", "evaluation.column.goal"))));
        }
        add(measures(view));
    }

    private static Bars.Bar bar(MeasureLine line) {
        BigDecimal percent = Objects.requireNonNull(line.percent());
        int goal = Objects.requireNonNull(line.goal());
        return new Bars.Bar(
                Words.of(line.measure()),
                percent.doubleValue(),
                FigureWords.percent(percent),
                new Bars.Target(goal, Words.text("evaluation.percent", goal)));
    }

    private static Div measures(FiguresView view) {
        NativeTable table = new NativeTable();
        table.addClassName("measures");
        NativeTableCaption caption = new NativeTableCaption();
        caption.setText(Words.text("evaluation.measures"));
        table.addComponentAsFirst(caption);
        NativeTableRow head = new NativeTableRow();
        ProgrammeFiguresView.head(
                        "evaluation.column.measure",
                        "evaluation.column.outcome",
                        "evaluation.column.percent",
                        "evaluation.column.goal",
                        "evaluation.column.published")
                .forEach(name -> head.add(header(name, "col")));
        table.getHead().add(head);
        view.measures().forEach(line -> table.getBody().add(row(line)));
        Div scrolling = new Div(table);
        scrolling.addClassName("picture-table");
        scrolling.getElement().setAttribute("tabindex", "0");
        scrolling.getElement().setAttribute("role", "group");
        scrolling.getElement().setAttribute("aria-label", Words.text("evaluation.measures"));
        return scrolling;
    }

    private static NativeTableRow row(MeasureLine line) {
        NativeTableHeaderCell name = header(Words.of(line.measure()), "row");
        Span definition = new Span(Words.of("evaluation.definition", line.measure()));
        definition.addClassName("below");
        name.add(definition);
        NativeTableRow row = new NativeTableRow(
                name,
                new NativeTableCell(FigureWords.outcome(line)),
                new NativeTableCell(FigureWords.percent(line.percent())),
                new NativeTableCell(goal(line)),
                published(line));
        row.setTestId("measure-" + line.measure().name());
        return row;
    }

    private static String goal(MeasureLine line) {
        Integer goal = line.goal();
        if (goal == null) {
            return "–";
        }
        String words = Words.text("evaluation.percent", goal);
        Boolean met = line.met();
        return met == null ? words : Words.text(met ? "evaluation.met" : "evaluation.not-met", words);
    }

    private static NativeTableCell published(MeasureLine line) {
        Published published = line.published();
        NativeTableCell cell = new NativeTableCell(published == null ? "–" : published.text());
        if (published != null) {
            Span source = new Span(Words.of(published.source()));
            source.addClassName("below");
            cell.add(source);
        }
        return cell;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
