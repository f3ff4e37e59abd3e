package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.bas.application.agency.MandateView;
import se.bas.application.casework.CaseColumn;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseList.Line;
import se.bas.application.listing.ListChoice;
import se.bas.domain.casework.CaseQuery;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Paged;
import se.bas.ui.components.SavedViews.Shelf;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** A list of cases with all that chooses what is in it, wherever its lines come from. */
final class CasePanel extends Div {
    private final Source source;
    private final Consumer<CasesChoice> chosen;
    private final Span count = new Span();
    private final Div empty = new Div();
    private final Paged<Line> pages = new Paged<>(this::read, this::counted);
    private final CaseGrid grid = new CaseGrid(pages);
    private final CaseTools tools;
    private CasesChoice last;

    /** Where the lines come from. */
    interface Source {
        Paged.Slice<Line> read(CaseFilter filter, int offset, int limit);
    }

    /**
     * Shows nothing before it is {@linkplain #show told} what.
     *
     * @param chosen is told whenever somebody has chosen something else
     */
    CasePanel(MandateView mandate, Source source, Shelf<ListChoice.Cases> shelf, Consumer<CasesChoice> chosen) {
        this.source = source;
        this.chosen = chosen;
        addClassName("case-list");
        tools = new CaseTools(mandate, shelf, this::changed);
        last = tools.choice();
        grid.follows(tools.search());
        count.addClassName("count");
        count.setTestId("case-count");
        count.getElement().setAttribute("role", "status");
        empty.setTestId("case-empty");
        add(tools, grid, empty);
    }

    /** How many there are; stands where the page wants it. */
    Span count() {
        return count;
    }

    /** How the list opens: as one of the saved views says, if any does. */
    CasesChoice opening() {
        return new CasesChoice("", tools.opening());
    }

    void show(CasesChoice choice) {
        tools.choose(choice);
        last = tools.choice();
        showColumns();
        pages.readAgain();
    }

    private void changed() {
        CasesChoice now = tools.choice();
        CasesChoice before = last;
        last = now;
        chosen.accept(now);
        if (!now.looks().without().equals(before.looks().without())
                || filter(now).asksForContact() != filter(before).asksForContact()) {
            showColumns();
        }
        // Other columns are no other cases, and are not asked for, which the log would tell of.
        if (!filter(now).equals(filter(before))) {
            pages.readAgain();
        }
    }

    private void showColumns() {
        Set<CaseColumn> columns = tools.shownColumns();
        grid.show(columns, filter(last).asksForContact());
    }

    private static CaseFilter filter(CasesChoice choice) {
        return new CaseFilter(
                choice.text().strip(), choice.looks().sort(), choice.looks().only());
    }

    private Paged.Slice<Line> read(int offset, int limit) {
        return searchable() ? source.read(filter(last), offset, limit) : new Paged.Slice<>(List.of(), 0);
    }

    /** What may not be searched for is not asked; one letter narrows a list one sees anyhow. */
    private boolean searchable() {
        return switch (query()) {
            case CaseQuery.WholeNumber number -> true;
            case CaseQuery.CaseNumber number -> true;
            case CaseQuery.PersonName name -> true;
            case CaseQuery.TooShort start -> true;
            case CaseQuery.NoNumber wrong -> false;
            case CaseQuery.FreeText text -> false;
        };
    }

    private CaseQuery query() {
        return CaseQuery.read(last.text(), Written.today());
    }

    private void counted(int total) {
        boolean narrowed = !last.text().isBlank() || !last.looks().only().isEmpty();
        count.setText(Words.text(narrowed ? "casework.cases.hits" : "casework.cases.count", total));
        grid.setVisible(total > 0);
        empty.setVisible(total == 0);
        empty.removeAll();
        if (total == 0) {
            empty.add(nothing(narrowed));
        }
    }

    private Component nothing(boolean narrowed) {
        return switch (query()) {
            case CaseQuery.FreeText text ->
                new EmptyState(
                        VaadinIcon.SEARCH, Words.text("casework.cases.no-hit"), Words.text("casework.find.free-text"));
            case CaseQuery.NoNumber(var problem) ->
                new EmptyState(VaadinIcon.SEARCH, Words.text("casework.cases.no-hit"), Words.of(problem));
            case CaseQuery other ->
                narrowed
                        ? new EmptyState(
                                VaadinIcon.SEARCH,
                                Words.text("casework.cases.no-hit"),
                                Words.text("casework.cases.no-hit-next"),
                                clear())
                        : new EmptyState(
                                VaadinIcon.FOLDER_O,
                                Words.text("casework.cases.none"),
                                Words.text("casework.cases.none-next"));
        };
    }

    /** Order and columns stay: they keep no case away. */
    private Button clear() {
        Button clear = new Button(Words.text("casework.cases.clear"), click -> {
            tools.choose(new CasesChoice(
                    "",
                    new ListChoice.Cases(
                            last.looks().sort(), Set.of(), last.looks().without())));
            changed();
        });
        clear.setTestId("clear-choice");
        return clear;
    }
}
