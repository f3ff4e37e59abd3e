package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.bas.application.agency.MandateView;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseList.Line;
import se.bas.application.casework.ListMyCases;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseQuery;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.HalfDone;
import se.bas.ui.components.Page;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The cases I work with, and no others. */
@View
@Route(Routes.CASES)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class CasesView extends Page implements BeforeEnterObserver {
    private static final int TYPING_PAUSE = 700;
    private static final Set<Role> REGISTERING = Set.of(Role.CASEWORKER, Role.MANAGER);

    private final ListMyCases listMyCases;
    private final SignedIn signedIn;
    private final HalfDone halfDone;
    private final TextField search = new TextField();
    private final Select<Sort> sort = new Select<>();
    private final CaseChips chips;
    private final CheckboxGroup<CaseColumn> columns = new CheckboxGroup<>(Words.text("casework.columns.label"));
    private final Span count = new Span();
    private final Div empty = new Div();
    private final Paged<Line> pages = new Paged<>(this::read, this::counted);
    private final CaseGrid grid = new CaseGrid(pages);
    private boolean ready;

    @Inject
    CasesView(ListMyCases listMyCases, SignedIn signedIn, HalfDone halfDone) {
        super("casework.cases.title", "cases");
        this.listMyCases = listMyCases;
        this.signedIn = signedIn;
        this.halfDone = halfDone;
        chips = new CaseChips(signedIn.mandate().orElseThrow(), this::changed);
        count.addClassName("count");
        count.setTestId("case-count");
        count.getElement().setAttribute("role", "status");
        empty.setTestId("case-empty");
        add(
                heading(Words.text("casework.cases.title"), count, importing(), registering()),
                toolbar(),
                chips,
                grid,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        CasesChoice choice = halfDone.of(form(), CasesChoice.class)
                .orElse(CasesChoice.FIRST)
                .with(entering.getLocation().getQueryParameters());
        ready = false;
        search.setValue(choice.text());
        sort.setValue(choice.sort());
        chips.choose(choice.only());
        Set<CaseColumn> shown = EnumSet.allOf(CaseColumn.class);
        shown.removeAll(choice.hidden());
        columns.setValue(shown);
        grid.show(shown);
        ready = true;
        pages.readAgain();
    }

    /** Housing support workers are given their participants by others. */
    private Anchor registering() {
        return forWhoRegisters(Routes.NEW_CASE, "casework.new.title", "new-participant");
    }

    private Anchor importing() {
        return forWhoRegisters(Routes.IMPORT, "importing.title", "import-participants");
    }

    private Anchor forWhoRegisters(String address, String label, String testId) {
        Anchor register = new Anchor(address, Words.text(label));
        register.addClassName("button-link");
        register.setTestId(testId);
        register.setVisible(signedIn.mandate()
                .map(MandateView::role)
                .filter(REGISTERING::contains)
                .isPresent());
        return register;
    }

    private Div toolbar() {
        search.setLabel(Words.text("casework.search.label"));
        search.setHelperText(Words.text("casework.search.help"));
        search.setPlaceholder(Words.text("casework.search.placeholder"));
        search.setPrefixComponent(VaadinIcon.FILTER.create());
        search.setClearButtonVisible(true);
        search.setAutocomplete(Autocomplete.OFF);
        search.setTestId("case-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(change -> changed());
        grid.follows(search);
        sort.setLabel(Words.text("casework.sort.label"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(Words::of);
        sort.setValue(Sort.NAME);
        sort.setTestId("case-sort");
        sort.addValueChangeListener(change -> changed());
        Div toolbar = new Div(search, sort, columnChoice());
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private Component columnChoice() {
        columns.setItems(CaseColumn.values());
        columns.setItemLabelGenerator(column -> Words.text(column.heading()));
        columns.addClassName("one-below-another");
        columns.setTestId("case-columns");
        columns.addValueChangeListener(change -> {
            grid.show(change.getValue());
            remember();
        });
        Button button = new Button(Words.text("casework.columns.open"), VaadinIcon.GRID_SMALL.create());
        button.addClassName("column-choice");
        button.setTestId("choose-columns");
        Popover popover = new Popover(columns);
        popover.setTarget(button);
        popover.setAriaLabel(Words.text("casework.columns.label"));
        // In the page, not in the button: else it would be a child of what it belongs to.
        return new Div(button, popover);
    }

    /** Something else is to be shown; the address says what, but for what was searched for. */
    private void changed() {
        if (!ready) {
            return;
        }
        remember();
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, choice().address()));
        pages.readAgain();
    }

    private void remember() {
        if (ready) {
            halfDone.hold(form(), choice());
        }
    }

    private CasesChoice choice() {
        Set<CaseColumn> hidden = EnumSet.allOf(CaseColumn.class);
        hidden.removeAll(columns.getValue());
        return new CasesChoice(search.getValue(), sort.getValue(), chips.chosen(), hidden);
    }

    private HalfDone.Form form() {
        return new HalfDone.Form(signedIn.mandate().orElseThrow().id(), Routes.CASES, "choice");
    }

    private Paged.Slice<Line> read(int offset, int limit) {
        if (!searchable()) {
            return new Paged.Slice<>(List.of(), 0);
        }
        CaseFilter filter = new CaseFilter(search.getValue().strip(), sort.getValue(), chips.chosen());
        return switch (listMyCases.list(signedIn.actor(), filter, offset, limit)) {
            case Disclosure.Granted<CaseList>(CaseList list, var receipt) ->
                new Paged.Slice<>(list.lines(), list.total());
            case Disclosure.Withheld<CaseList> withheld -> new Paged.Slice<>(List.of(), 0);
        };
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
        return CaseQuery.read(search.getValue(), Written.today());
    }

    private void counted(int total) {
        boolean narrowed = !search.getValue().isBlank() || !chips.chosen().isEmpty();
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

    private Button clear() {
        Button clear = new Button(Words.text("casework.cases.clear"), click -> {
            ready = false;
            search.clear();
            chips.choose(Set.of());
            ready = true;
            changed();
        });
        clear.setTestId("clear-choice");
        return clear;
    }
}
