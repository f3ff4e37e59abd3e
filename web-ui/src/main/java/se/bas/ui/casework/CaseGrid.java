package se.bas.ui.casework;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseList.Line;
import se.bas.domain.casework.Protection;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** My cases as rows; on a phone each row is one column wide. */
final class CaseGrid extends Grid<Line> {
    private static final int PHONE = 700;
    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    private final Column<Line> who;
    private final List<Column<Line>> onWideScreens;

    CaseGrid(Paged<Line> pages) {
        setTestId("case-grid");
        addClassName("case-grid");
        setPageSize(Paged.PAGE);
        setSelectionMode(SelectionMode.NONE);
        who = addComponentColumn(this::who)
                .setHeader(Words.text("casework.column.name"))
                .setFlexGrow(2);
        onWideScreens = List.of(
                text("casework.column.case-number", Line::caseNumber),
                text("casework.column.number", line -> orDash(line.maskedNumber())),
                text("casework.column.caseworker", line -> orNobody(line.mainCaseworker()))
                        .setFlexGrow(1),
                text("casework.column.opened", line -> Written.day(line.openedOn())),
                text("casework.column.last-event", line -> day(line.lastEvent())));
        setItems(pages);
        addItemDoubleClickListener(click -> open(click.getItem()));
        openOnEnter();
    }

    private Column<Line> text(String heading, com.vaadin.flow.function.ValueProvider<Line, String> value) {
        return addColumn(value)
                .setHeader(Words.text(heading))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Page page = attached.getUI().getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        Registration watching = page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
        addDetachListener(detached -> {
            watching.remove();
            detached.unregisterListener();
        });
    }

    private void fit(int width) {
        boolean phone = width < PHONE;
        onWideScreens.forEach(column -> column.setVisible(!phone));
        setClassName("narrow", phone);
        who.setHeader(Words.text(phone ? "casework.column.case" : "casework.column.name"));
    }

    private Component who(Line line) {
        // A protected identity stands as its case number alone (CON-41).
        String name = line.name();
        RouterLink link = new RouterLink(
                name == null ? line.caseNumber() : name,
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
        Span below = new Span(
                Words.text("casework.column.below", name == null ? "" : line.caseNumber(), day(line.lastEvent())));
        below.addClassName("on-phone");
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
        return text == null ? Words.text("casework.none") : text;
    }

    private static String orNobody(@Nullable String name) {
        return name == null ? Words.text("casework.nobody") : name;
    }
}
