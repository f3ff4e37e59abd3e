package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseList.Line;
import se.bas.domain.casework.Protection;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** My cases as rows. */
final class CaseGrid extends ListGrid<Line> {
    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    CaseGrid(Paged<Line> pages) {
        super("case-grid", "case-grid");
        Column<Line> onPhones = addComponentColumn(CaseGrid::onPhone).setHeader(Words.text("casework.column.case"));
        columns(
                List.of(
                        addComponentColumn(CaseGrid::who)
                                .setHeader(Words.text("casework.column.name"))
                                .setFlexGrow(2),
                        text("casework.column.case-number", Line::caseNumber),
                        text("casework.column.number", line -> orDash(line.maskedNumber())),
                        text("casework.column.caseworker", line -> orNobody(line.mainCaseworker()))
                                .setFlexGrow(1),
                        text("casework.column.opened", line -> Written.day(line.openedOn())),
                        text("casework.column.last-event", line -> day(line.lastEvent()))),
                List.of(onPhones));
        setItems(pages);
        addItemDoubleClickListener(click -> open(click.getItem()));
        openOnEnter();
    }

    private Column<Line> text(String heading, ValueProvider<Line, String> value) {
        return addColumn(value)
                .setHeader(Words.text(heading))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Div who(Line line) {
        RouterLink link = new RouterLink(
                // A protected identity stands as its case number alone (CON-41).
                Objects.requireNonNullElse(line.name(), line.caseNumber()),
                CaseFileView.class,
                new RouteParameters(new RouteParam(Routes.CASE_ID, line.id().toString())));
        link.setTestId("case-" + line.caseNumber());
        Div cell = new Div(link);
        cell.addClassName("case-cell");
        if (line.protection() != Protection.NONE) {
            Span mark = new Span(Words.text("casework.protection.mark"));
            mark.addClassNames("chip", "chip-protected");
            cell.add(mark);
        }
        return cell;
    }

    private static Component onPhone(Line line) {
        Div cell = who(line);
        Span below = new Span(Words.text("casework.column.below", line.caseNumber(), day(line.lastEvent())));
        below.addClassName("below");
        cell.add(below);
        return cell;
    }

    private void openOnEnter() {
        getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().get(KEY_OF_ROW).asString();
                    Line line = key.isEmpty()
                            ? null
                            : getDataCommunicator().getKeyMapper().get(key);
                    if (line != null) {
                        open(line);
                    }
                })
                .addEventData(KEY_OF_ROW)
                .setFilter("event.key === 'Enter' && event.composedPath()[0].localName !== 'a'");
    }

    private void open(Line line) {
        getUI().ifPresent(ui -> ui.navigate(Routes.toCase(line.id())));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? Words.text("casework.none") : Written.day(day);
    }

    private static String orDash(@Nullable String text) {
        return Objects.requireNonNullElseGet(text, () -> Words.text("casework.none"));
    }

    private static String orNobody(@Nullable String name) {
        return Objects.requireNonNullElseGet(name, () -> Words.text("casework.nobody"));
    }
}
