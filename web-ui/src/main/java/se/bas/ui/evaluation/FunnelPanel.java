package se.bas.ui.evaluation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.bas.application.evaluation.FiguresView;
import se.bas.application.evaluation.FiguresView.Counted;
import se.bas.application.picture.Steps;
import se.bas.domain.evaluation.Measure;
import se.bas.ui.components.Fact;
import se.bas.ui.components.PictureFigure;
import se.bas.ui.components.Words;

/** From the talks to work or studies, and what became of all: the parts add up to the talks (8.6, I4). */
final class FunnelPanel extends Section {
    FunnelPanel(FiguresView view) {
        addClassName("panel");
        setTestId("figures-funnel");
        add(new H2(Words.text("evaluation.funnel")));
        List<Steps.Step> steps = steps(view);
        if (steps.size() > 1 && steps.getFirst().count() > 0) {
            add(new PictureFigure(Steps.of(
                    steps,
                    fewer -> Words.text("evaluation.funnel.fewer", fewer),
                    Words.text("evaluation.funnel.alternative"),
                    Words.text("evaluation.funnel"),
                    ProgrammeFiguresView.head("evaluation.column.step", "evaluation.column.number"))));
        }
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Words.text("evaluation.talks"), FigureWords.count(view.talks())));
        facts.add(Fact.of(Words.text("evaluation.enrolled"), FigureWords.count(view.enrolled())));
        view.parts().forEach(line -> facts.add(Fact.of(Words.of(line.part()), FigureWords.count(line.count()))));
        add(Fact.list(facts), new Paragraph(Words.text("evaluation.funnel.what")));
    }

    /** As far as the counts may be shown. */
    private static List<Steps.Step> steps(FiguresView view) {
        List<Steps.Step> steps = new ArrayList<>();
        add(steps, "evaluation.talks", view.talks());
        add(steps, "evaluation.enrolled", view.enrolled());
        of(view, Measure.PLACED).ifPresent(count -> add(steps, "evaluation.placed", count));
        of(view, Measure.SELF_SUPPORTING).ifPresent(count -> add(steps, "evaluation.self-supporting", count));
        return steps;
    }

    private static Optional<Counted> of(FiguresView view, Measure measure) {
        return view.measures().stream()
                .filter(line -> line.measure() == measure)
                .map(FiguresView.MeasureLine::numerator)
                .findFirst();
    }

    private static void add(List<Steps.Step> steps, String words, Counted count) {
        Integer number = count.number();
        if (number != null) {
            steps.add(new Steps.Step(Words.text(words), number));
        }
    }
}
