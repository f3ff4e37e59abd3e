package se.bas.ui.evaluation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.bas.application.evaluation.FiguresView.Steadiness;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;

/** Whether participants had one and the same main caseworker (PRO-07). */
final class ContinuityPanel extends Section {
    ContinuityPanel(Steadiness counted) {
        addClassName("panel");
        setTestId("figures-continuity");
        add(
                new H2(Words.text("evaluation.continuity")),
                Fact.list(List.of(
                        Fact.of(
                                Words.text("evaluation.continuity.same"),
                                Words.text(
                                        "evaluation.of",
                                        FigureWords.count(counted.same()),
                                        FigureWords.count(counted.enrolled()))),
                        Fact.of(Words.text("evaluation.continuity.share"), FigureWords.percent(counted.percent())),
                        Fact.of(
                                Words.text("evaluation.continuity.each"),
                                FigureWords.numberOrNone(counted.changes(), 2)))),
                new Paragraph(Words.text("evaluation.continuity.what")));
    }
}
