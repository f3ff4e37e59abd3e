package se.bas.ui.casework;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.bas.application.agency.MandateView;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseFilter.Sort;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseList.Line;
import se.bas.application.casework.ListMyCases;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** The cases I work with, and no others. */
@View
@Route(Routes.CASES)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class CasesView extends Page implements BeforeEnterObserver {
    private static final int TYPING_PAUSE = 350;
    private static final Set<Role> REGISTERING = Set.of(Role.CASEWORKER, Role.MANAGER);

    private final ListMyCases listMyCases;
    private final SignedIn signedIn;
    private final TextField search = new TextField();
    private final Select<Sort> sort = new Select<>();
    private final Span count = new Span();
    private final Div empty = new Div();
    private final Paged<Line> pages = new Paged<>(this::read, this::counted);
    private final CaseGrid grid = new CaseGrid(pages);

    @Inject
    CasesView(ListMyCases listMyCases, SignedIn signedIn) {
        super("casework.cases.title", "cases");
        this.listMyCases = listMyCases;
        this.signedIn = signedIn;
        count.addClassName("count");
        count.setTestId("case-count");
        count.getElement().setAttribute("role", "status");
        empty.setTestId("case-empty");
        add(heading(Words.text("casework.cases.title"), count, registering()), toolbar(), grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        pages.readAgain();
    }

    /** Housing support workers are given their participants by others. */
    private Anchor registering() {
        Anchor register = new Anchor(Routes.NEW_CASE, Words.text("casework.new.title"));
        register.addClassName("button-link");
        register.setTestId("new-participant");
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
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.OFF);
        search.setTestId("case-search");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.addValueChangeListener(change -> pages.readAgain());
        search.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        search.addFocusShortcut(Key.KEY_K, KeyModifier.META);
        sort.setLabel(Words.text("casework.sort.label"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(Words::of);
        sort.setValue(Sort.NAME);
        sort.setTestId("case-sort");
        sort.addValueChangeListener(change -> pages.readAgain());
        Div toolbar = new Div(search, sort);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private Paged.Slice<Line> read(int offset, int limit) {
        CaseFilter filter = new CaseFilter(search.getValue().strip(), sort.getValue());
        return switch (listMyCases.list(signedIn.actor(), filter, offset, limit)) {
            case Disclosure.Granted<CaseList>(CaseList list, var receipt) ->
                new Paged.Slice<>(list.lines(), list.total());
            case Disclosure.Withheld<CaseList> withheld -> new Paged.Slice<>(List.of(), 0);
        };
    }

    private void counted(int total) {
        boolean searching = !search.getValue().isBlank();
        count.setText(Words.text(searching ? "casework.cases.hits" : "casework.cases.count", total));
        grid.setVisible(total > 0);
        empty.setVisible(total == 0);
        empty.removeAll();
        if (total == 0) {
            empty.add(
                    searching
                            ? new EmptyState(
                                    VaadinIcon.SEARCH,
                                    Words.text("casework.cases.no-hit"),
                                    Words.text("casework.cases.no-hit-next"))
                            : new EmptyState(
                                    VaadinIcon.FOLDER_O,
                                    Words.text("casework.cases.none"),
                                    Words.text("casework.cases.none-next")));
        }
    }
}
