package se.bas.ui.evaluation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.bas.application.evaluation.FiguresView.FirstPlacement;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Words;

/** How long it took until the first placement, and of how many (UIX-12). */
final class FirstPlacementPanel extends Section {
    FirstPlacementPanel(FirstPlacement first) {
        addClassName("panel");
        setTestId("figures-first-placement");
        add(
                new H2(Words.text("evaluation.first")),
                Fact.list(List.of(
                        Fact.of(Words.text("evaluation.first.median"), FigureWords.numberOrNone(first.median(), 1)),
                        Fact.of(Words.text("evaluation.first.lower"), FigureWords.numberOrNone(first.lower(), 1)),
                        Fact.of(Words.text("evaluation.first.upper"), FigureWords.numberOrNone(first.upper(), 1)),
                        Fact.of(Words.text("evaluation.first.placed"), FigureWords.count(first.placed())),
                        Fact.of(Words.text("evaluation.first.without"), FigureWords.count(first.without())))),
                new Paragraph(Words.text("evaluation.first.what")));
    }
}
