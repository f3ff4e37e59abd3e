package se.bas.ui.evaluation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.bas.application.evaluation.Figures;
import se.bas.application.evaluation.FiguresAsked;
import se.bas.application.evaluation.FiguresProblem;
import se.bas.application.evaluation.FiguresView;
import se.bas.application.evaluation.ShowFigures;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.evaluation.Published;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What came of the programme in a period: the funnel, the goals, and how many were enrolled. Nobody can be found in it. */
@View
@Route(Routes.FIGURES)
@ForRoles(Role.MANAGER)
final class ProgrammeFiguresView extends Page implements BeforeEnterObserver {
    private final ShowFigures showFigures;
    private final SignedIn signedIn;
    private final DayPicker from = new DayPicker(Words.text("evaluation.from"));
    private final DayPicker until = new DayPicker(Words.text("evaluation.until"));
    private final Div content = new Div();

    @Inject
    ProgrammeFiguresView(ShowFigures showFigures, SignedIn signedIn) {
        super("evaluation.title", "figures");
        this.showFigures = showFigures;
        this.signedIn = signedIn;
        from.setTestId("figures-from");
        until.setTestId("figures-until");
        Button show = new Button(Words.text("evaluation.show"), click -> show());
        show.setTestId("figures-show");
        Div period = new Div(from, until, show);
        period.addClassNames("field-row", "figures-period");
        content.setTestId("figures");
        content.addClassName("figures-content");
        add(heading(Words.text("evaluation.title")), lead(Words.text("evaluation.lead")), periods(), period, content);
    }

    private Div periods() {
        LocalDate today = Written.today();
        Div group = new Div(
                preset(
                        "evaluation.period.last-year",
                        "period-last-year",
                        today.minusYears(1).plusDays(1),
                        today),
                preset(
                        "evaluation.period.three-years",
                        "period-three-years",
                        today.minusYears(3).plusDays(1),
                        today),
                preset("evaluation.period.bas", "period-bas", Published.FROM, Published.UNTIL));
        group.addClassName("filter-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Words.text("evaluation.periods"));
        return group;
    }

    private Button preset(String words, String testId, LocalDate first, LocalDate last) {
        Button button = new Button(Words.text(words), click -> show(first, last));
        button.setTestId(testId);
        return button;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        LocalDate today = Written.today();
        show(today.minusYears(1).plusDays(1), today);
    }

    private void show(LocalDate first, LocalDate last) {
        from.setValue(first);
        until.setValue(last);
        show();
    }

    private void show() {
        mark(from, "");
        mark(until, "");
        switch (showFigures.show(signedIn.actor(), new FiguresAsked(from.getValue(), until.getValue()))) {
            case Figures.Answered(Disclosure.Granted<FiguresView>(var view, var receipt)) -> {
                content.removeAll();
                content.add(
                        new GoalsPanel(view),
                        new FunnelPanel(view),
                        new FirstPlacementPanel(view.first()),
                        new ContinuityPanel(view.continuity()),
                        new RetentionPanel(view.retention()),
                        new CapacityPanel(view.capacity()));
            }
            case Figures.Answered(Disclosure.Withheld<FiguresView> withheld) -> {
                content.removeAll();
                content.add(new EmptyState(
                        VaadinIcon.CHART, Words.text("evaluation.not-yours"), Words.text("evaluation.not-yours-next")));
            }
            case Figures.Rejected(var problem, var receipt) -> tell(problem);
        }
    }

    private void tell(FiguresProblem problem) {
        mark(problem.field().equals("from") ? from : until, Words.of(problem));
    }

    private static void mark(HasValidationProperties field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(!words.isEmpty());
    }

    static List<String> head(String... keys) {
        return List.of(keys).stream().map(key -> Words.text(key)).toList();
    }
}
