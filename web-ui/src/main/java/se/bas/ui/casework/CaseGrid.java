package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseColumn;
import se.bas.application.casework.CaseList.Line;
import se.bas.domain.casework.Protection;
import se.bas.domain.contact.Quiet;
import se.bas.ui.components.ListGrid;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** My cases as rows. */
final class CaseGrid extends ListGrid<Line> {
    private static final String INTO_THE_LIST = """
            this.addEventListener('keydown', event => {
                const cell = $0.shadowRoot?.querySelector('#items [tabindex="0"]');
                if (event.key === 'ArrowDown' && cell) {
                    event.preventDefault();
                    cell.focus();
                }
            });
            """;

    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    private final Map<CaseColumn, Column<Line>> choosable = new EnumMap<>(CaseColumn.class);
    private final Column<Line> name;
    private final Column<Line> quiet;
    private final Column<Line> phone;

    CaseGrid(Paged<Line> pages) {
        super("case-grid", "case-grid");
        Column<Line> onPhones = addComponentColumn(CaseGrid::onPhone).setHeader(Words.text("casework.column.case"));
        name = addComponentColumn(CaseGrid::who)
                .setHeader(Words.text("casework.column.name"))
                .setFlexGrow(2);
        phone = onPhones;
        column(CaseColumn.CASE_NUMBER, Line::caseNumber);
        column(CaseColumn.NUMBER, line -> orDash(line.maskedNumber()));
        column(CaseColumn.CASEWORKER, line -> orNobody(line.mainCaseworker())).setFlexGrow(1);
        column(CaseColumn.OPENED, line -> Written.day(line.openedOn()));
        column(CaseColumn.LAST_EVENT, line -> day(line.lastEvent()));
        quiet = addColumn(CaseGrid::quiet)
                .setHeader(Words.text("contact.quiet-label"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setKey("without-contact");
        show(EnumSet.allOf(CaseColumn.class), false);
        setItems(pages);
        addItemDoubleClickListener(click -> open(click.getItem()));
        openOnEnter();
    }

    private Column<Line> column(CaseColumn which, ValueProvider<Line, String> value) {
        Column<Line> column = addColumn(value)
                .setHeader(Words.text(heading(which)))
                .setAutoWidth(true)
                .setFlexGrow(0);
        choosable.put(which, column);
        return column;
    }

    /** The key of its words. */
    static String heading(CaseColumn column) {
        return switch (column) {
            case CASE_NUMBER -> "casework.column.case-number";
            case NUMBER -> "casework.column.number";
            case CASEWORKER -> "casework.column.caseworker";
            case OPENED -> "casework.column.opened";
            case LAST_EVENT -> "casework.column.last-event";
        };
    }

    /**
     * Leaves out the other columns.
     *
     * @param byContact whether the list is narrowed or ordered by how long there was no contact: then each line says it
     */
    void show(Set<CaseColumn> chosen, boolean byContact) {
        List<Column<Line>> shown = new ArrayList<>(List.of(name));
        choosable.forEach((which, column) -> {
            column.setVisible(false);
            if (chosen.contains(which)) {
                shown.add(column);
            }
        });
        quiet.setVisible(false);
        if (byContact) {
            shown.add(1, quiet);
        }
        columns(shown, List.of(phone));
        fitAgain();
    }

    /** Down leads from a field into the list, at once: whoever is quick has pressed Enter before a server answers. */
    void follows(Component field) {
        field.getElement().executeJs(INTO_THE_LIST, getElement());
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
        Span below = new Span(Words.text(
                "casework.column.below",
                line.caseNumber(),
                line.quiet() == null ? day(line.lastEvent()) : quiet(line)));
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

    private static String quiet(Line line) {
        Quiet quiet = line.quiet();
        return quiet == null
                ? Words.text("casework.none")
                : Words.text("contact.quiet", quiet.days(), Words.of(quiet.turn()));
    }

    private static String orDash(@Nullable String text) {
        return Objects.requireNonNullElseGet(text, () -> Words.text("casework.none"));
    }

    private static String orNobody(@Nullable String name) {
        return Objects.requireNonNullElseGet(name, () -> Words.text("casework.nobody"));
    }
}
