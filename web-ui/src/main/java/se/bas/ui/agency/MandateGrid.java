package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.MandateAct;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Words;

/** Mandates as rows. */
final class MandateGrid extends ListGrid<Line> {
    /** As many are shown at their full height; more scroll in the list. */
    private static final int AT_FULL_HEIGHT = 40;

    private final MandateActs acts;

    MandateGrid(MandateActs acts) {
        super("mandate-grid", "mandate-grid");
        this.acts = acts;
        Column<Line> onPhones = addComponentColumn(this::onPhone).setHeader(Words.text("agency.mandates.title"));
        columns(
                List.of(
                        addComponentColumn(MandateWords::person)
                                .setHeader(Words.text("agency.mandates.column.person"))
                                .setFlexGrow(3),
                        addComponentColumn(MandateGrid::what)
                                .setHeader(Words.text("agency.mandates.column.what"))
                                .setFlexGrow(3),
                        addComponentColumn(MandateGrid::when)
                                .setHeader(Words.text("agency.mandates.column.when"))
                                .setWidth("8.5em")
                                .setFlexGrow(0),
                        addComponentColumn(MandateWords::history)
                                .setHeader(Words.text("agency.mandates.column.who"))
                                .setFlexGrow(4),
                        addComponentColumn(this::buttons)
                                .setHeader(Words.text("agency.mandates.column.acts"))
                                .setWidth("9em")
                                .setFlexGrow(0)),
                List.of(onPhones));
    }

    void show(List<Line> lines) {
        setItems(lines);
        setAllRowsVisible(lines.size() <= AT_FULL_HEIGHT);
    }

    private static Div what(Line line) {
        Div cell =
                new Div(new Span(MandateWords.place(line)), MandateWords.below(MandateWords.purposes(line.purposes())));
        cell.addClassName("two-lines");
        return cell;
    }

    private static Div when(Line line) {
        Div cell = new Div(new Span(MandateWords.period(line)), MandateWords.state(line.state()));
        cell.addClassNames("two-lines", "mandate-when");
        return cell;
    }

    private Component onPhone(Line line) {
        Div cell =
                new Div(MandateWords.person(line), what(line), when(line), MandateWords.history(line), buttons(line));
        cell.addClassName("log-cell");
        return cell;
    }

    private Component buttons(Line line) {
        Div cell = new Div();
        cell.addClassName("mandate-buttons");
        // What is to be attested stands above, by itself.
        line.may().stream().filter(act -> act != MandateAct.ATTEST).forEach(act -> cell.add(button(acts, line, act)));
        return cell;
    }

    /** What one can do, with the name in its words for whoever does not see the row. */
    static Button button(MandateActs acts, Line line, MandateAct act) {
        String words = Words.text(
                switch (act) {
                    case APPROVE -> "agency.mandates.approve";
                    case DECLINE -> "agency.mandates.decline";
                    case WITHDRAW -> "agency.mandates.withdraw";
                    case END -> "agency.mandates.end";
                    case ATTEST -> "agency.mandates.attest";
                });
        Button button = new Button(words, click -> acts.ask(line, act));
        button.addThemeVariants(ButtonVariant.SMALL);
        if (act == MandateAct.APPROVE || act == MandateAct.ATTEST) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setAriaLabel(Words.text("agency.mandates.act-for", words, line.staffName()));
        button.setTestId(act.name().toLowerCase(Locale.ROOT) + "-mandate");
        return button;
    }
}
