package se.bas.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.bas.application.audit.LogPage.Access;
import se.bas.application.audit.LogPage.Line;
import se.bas.domain.agency.Name;
import se.bas.domain.audit.Entry;
import se.bas.domain.disclosure.DenialCode;
import se.bas.domain.job.JobKind;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The log as rows, newest first; a row opens to show every access that one request made. */
final class LogGrid extends ListGrid<Line> {
    LogGrid(Paged<Line> pages) {
        super("log-grid", "log-grid");
        Column<Line> onPhones = addComponentColumn(LogGrid::onPhone).setHeader(Words.text("audit.log.title"));
        columns(
                List.of(
                        addColumn(line -> Written.second(line.at()))
                                .setHeader(Words.text("audit.column.when"))
                                .setWidth("11.5em")
                                .setFlexGrow(0),
                        cells("audit.column.who", LogGrid::who, 3),
                        cells("audit.column.what", LogGrid::what, 2),
                        addColumn(LogGrid::caseNumber)
                                .setHeader(Words.text("audit.column.case"))
                                // Not by its content: the first lines may be about nobody.
                                .setWidth("9em")
                                .setFlexGrow(0),
                        cells("audit.column.owner", LogGrid::owners, 2),
                        cells("audit.column.outcome", LogGrid::outcome, 2)),
                List.of(onPhones));
        setItemDetailsRenderer(new ComponentRenderer<>(LogDetail::new));
        setItems(pages);
    }

    private Column<Line> cells(String heading, ValueProvider<Line, Component> cell, int share) {
        return addComponentColumn(cell).setHeader(Words.text(heading)).setFlexGrow(share);
    }

    private static Component onPhone(Line line) {
        Span top = new Span(Words.text("audit.when-and-case", Written.second(line.at()), caseNumber(line)));
        top.addClassName("below");
        Div cell = new Div(top, who(line), what(line), owners(line), outcome(line));
        cell.addClassName("log-cell");
        return cell;
    }

    static String caseNumber(Line line) {
        String number = line.caseNumber();
        return number == null ? Words.text("audit.none") : number;
    }

    static Component who(Line line) {
        Div cell = new Div(new Span(name(line)));
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

    /** What the system does by itself has a job's name, which is no word; what it was stands beside. */
    private static String name(Line line) {
        return Arrays.stream(JobKind.values()).anyMatch(kind -> kind.name().equals(line.who()))
                ? Words.text("audit.system")
                : line.who();
    }

    static Component what(Line line) {
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
    static Component outcome(Line line) {
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
