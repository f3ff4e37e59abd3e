package se.bas.ui.employer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.bas.application.employer.EmployerLine;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Words;

/** Employers as rows. */
final class EmployerGrid extends ListGrid<EmployerLine> {
    private static final int AT_FULL_HEIGHT = 40;

    EmployerGrid() {
        super("employer-grid", "employer-grid");
        Column<EmployerLine> onPhones =
                addComponentColumn(EmployerGrid::onPhone).setHeader(Words.text("employer.title"));
        columns(
                List.of(
                        addComponentColumn(EmployerGrid::name)
                                .setHeader(Words.text("employer.name"))
                                .setFlexGrow(4),
                        addColumn(EmployerLine::city)
                                .setHeader(Words.text("employer.city"))
                                .setFlexGrow(2),
                        addColumn(EmployerLine::places)
                                .setHeader(Words.text("employer.column.places"))
                                .setWidth("7em")
                                .setFlexGrow(0),
                        addColumn(line -> EmployerWords.list(line.kinds()))
                                .setHeader(Words.text("employer.column.kinds"))
                                .setFlexGrow(3),
                        addColumn(line -> EmployerWords.day(line.lastContact()))
                                .setHeader(Words.text("employer.column.last-contact"))
                                .setWidth("9em")
                                .setFlexGrow(0)),
                List.of(onPhones));
    }

    void show(List<EmployerLine> lines) {
        setItems(lines);
        setAllRowsVisible(lines.size() <= AT_FULL_HEIGHT);
    }

    private static Div name(EmployerLine line) {
        Span number = new Span(line.number().written());
        number.addClassName("below");
        Div cell = new Div(link(line), number);
        if (!line.active()) {
            cell.add(EmployerWords.putAside());
        }
        cell.addClassName("two-lines");
        return cell;
    }

    private static Component link(EmployerLine line) {
        Anchor link = new Anchor(EmployersView.to(line.id()), line.name());
        link.setTestId("employer-link");
        return link;
    }

    private static Component onPhone(EmployerLine line) {
        Span about = new Span(Words.text("employer.about", line.places(), EmployerWords.day(line.lastContact())));
        about.addClassName("below");
        Div cell = new Div(name(line), new Span(line.city()), about);
        cell.addClassName("log-cell");
        return cell;
    }
}
