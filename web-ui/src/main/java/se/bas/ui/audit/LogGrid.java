package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.stream.Stream;
import se.bas.application.audit.LogPage.Access;
import se.bas.application.audit.LogPage.Line;
import se.bas.domain.agency.Name;
import se.bas.domain.audit.Entry;
import se.bas.domain.disclosure.DenialCode;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The log as rows, newest first; a row opens to show every access that one request made. */
final class LogGrid extends Grid<Line> {
    LogGrid(Paged<Line> pages) {
        setTestId("log-grid");
        addClassName("log-grid");
        setPageSize(Paged.PAGE);
        setSelectionMode(SelectionMode.NONE);
        addColumn(line -> Written.second(line.at()))
                .setHeader(Words.text("audit.column.when"))
                .setWidth("11.5em")
                .setFlexGrow(0);
        addComponentColumn(LogGrid::who)
                .setHeader(Words.text("audit.column.who"))
                .setFlexGrow(2);
        addComponentColumn(LogGrid::what)
                .setHeader(Words.text("audit.column.what"))
                .setFlexGrow(2);
        addColumn(LogGrid::caseNumber)
                .setHeader(Words.text("audit.column.case"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(LogGrid::owners)
                .setHeader(Words.text("audit.column.owner"))
                .setFlexGrow(1);
        addComponentColumn(LogGrid::outcome)
                .setHeader(Words.text("audit.column.outcome"))
                .setFlexGrow(2);
        setItemDetailsRenderer(new ComponentRenderer<>(LogDetail::new));
        setItems(pages);
    }

    private static String caseNumber(Line line) {
        String number = line.caseNumber();
        return number == null ? Words.text("audit.none") : number;
    }

    private static Component who(Line line) {
        Div cell = new Div(new Span(line.who()));
        cell.addClassName("two-lines");
        Name unit = line.unit();
        Name agency = line.agency();
        if (agency != null) {
            Span below = new Span(
                    unit == null
                            ? Words.of(agency)
                            : Words.text("audit.unit-and-agency", Words.of(unit), Words.of(agency)));
            below.addClassName("below");
            cell.add(below);
        }
        return cell;
    }

    private static Component what(Line line) {
        Div cell = new Div(new Span(UseCases.inWords(line.useCase())));
        cell.addClassName("two-lines");
        List<String> categories = line.accesses().stream()
                .flatMap(access -> access.categories().stream())
                .distinct()
                .sorted()
                .map(Words::of)
                .toList();
        if (!categories.isEmpty()) {
            Span below = new Span(Words.text("audit.categories", categories.getFirst(), categories.size() - 1));
            below.addClassName("below");
            cell.add(below);
        }
        return cell;
    }

    private static Component owners(Line line) {
        Div cell = new Div();
        cell.addClassName("chips");
        line.accesses().stream()
                .map(access -> new Owner(Words.of(access.owner()), access.ownerCode()))
                .distinct()
                .forEach(owner -> cell.add(new AgencyBadge(owner.name(), owner.code())));
        return cell;
    }

    private record Owner(String name, String code) {}

    /** Every ground and every denial of the request, once each; the detail tells which goes with what. */
    private static Component outcome(Line line) {
        Div cell = new Div();
        cell.addClassName("chips");
        if (line.outcome() != Entry.Outcome.DONE) {
            cell.add(chip(Words.of(line.outcome()), "chip-denied"));
        }
        grounds(line.accesses()).forEach(ground -> cell.add(chip(GroundWords.of(ground), "chip-ground")));
        denials(line.accesses())
                .forEach(denial -> cell.add(chip(Words.text("audit.denied", Words.of(denial)), "chip-denied")));
        return cell;
    }

    private static Stream<String> grounds(List<Access> accesses) {
        return accesses.stream()
                .flatMap(access -> Stream.ofNullable(access.ground()))
                .distinct();
    }

    private static Stream<DenialCode> denials(List<Access> accesses) {
        return accesses.stream()
                .flatMap(access -> Stream.ofNullable(access.denial()))
                .distinct();
    }

    private static Span chip(String words, String style) {
        Span chip = new Span(words);
        chip.addClassNames("chip", style);
        return chip;
    }
}
