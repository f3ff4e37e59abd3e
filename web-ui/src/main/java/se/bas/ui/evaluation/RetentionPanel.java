package se.bas.ui.evaluation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.bas.application.evaluation.FiguresView.Retained;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;

/** How many of those who left for work or studies were still there 3, 6 and 12 months after (PRO-52, UIX-12). */
final class RetentionPanel extends Section {
    RetentionPanel(List<Retained> lines) {
        addClassName("panel");
        setTestId("figures-retention");
        add(
                new H2(Words.text("evaluation.retention")),
                Fact.list(lines.stream().map(RetentionPanel::fact).toList()),
                new Paragraph(Words.text("evaluation.retention.what")));
    }

    private static Fact fact(Retained line) {
        return Fact.of(
                Words.text("evaluation.retention.after", line.months()),
                Words.text(
                        "evaluation.retention.line",
                        FigureWords.count(line.still()),
                        FigureWords.count(line.heard()),
                        FigureWords.percent(line.percent()),
                        FigureWords.count(line.due())));
    }
}
