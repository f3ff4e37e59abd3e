package se.bas.ui.employer;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.MandateView;
import se.bas.application.employer.EmployerFilter;
import se.bas.application.employer.EmployerFilter.Only;
import se.bas.application.employer.EmployerList;
import se.bas.application.employer.EmployerWriting;
import se.bas.domain.agency.Role;
import se.bas.domain.employer.EmployerId;
import se.bas.domain.employer.WorkKind;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** The employers of the own register. No participant is in it. */
@View
@Route(EmployersView.ROUTE)
@ForRoles({Role.CASEWORKER, Role.MANAGER})
final class EmployersView extends Page implements BeforeEnterObserver {
    static final String ROUTE = "employers";

    private static final int TYPING_PAUSE = 500;

    private final EmployerActs acts;
    private final SignedIn signedIn;
    private final TextField search = new TextField(Words.text("employer.search"));
    private final Select<Only> only = new Select<>();
    private final Select<@Nullable WorkKind> kind =
            EmployerDialogs.select("employer.offers", WorkKind.values(), "employer-kind");
    private final Paragraph count = new Paragraph();
    private final EmployerGrid grid = new EmployerGrid();
    private final Div empty = new Div();

    @Inject
    EmployersView(EmployerActs acts, SignedIn signedIn) {
        super("employer.title", "employers");
        this.acts = acts;
        this.signedIn = signedIn;
        search.setPlaceholder(Words.text("employer.search-help"));
        search.setClearButtonVisible(true);
        search.setMaxLength(EmployerFilter.LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE);
        search.setTestId("employer-search");
        search.addValueChangeListener(change -> read());
        only.setLabel(Words.text("employer.only"));
        only.setItems(Only.values());
        only.setItemLabelGenerator(Words::of);
        only.setValue(Only.ACTIVE);
        only.setTestId("employer-only");
        only.addValueChangeListener(change -> read());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Words.text("employer.offers-any"));
        kind.addValueChangeListener(change -> read());
        count.addClassName("list-count");
        count.setTestId("employer-count");
        count.getElement().setAttribute("aria-live", "polite");
        Div tools = new Div(search, only, kind);
        tools.addClassNames("field-row", "employer-tools");
        add(
                heading(Words.text("employer.title"), actions()),
                lead(Words.text("employer.lead")),
                tools,
                count,
                grid,
                empty);
    }

    static String to(EmployerId id) {
        return ROUTE + "/" + id;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (!signedIn.mandate().map(MandateView::placements).orElse(false)) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        read();
    }

    private Button[] actions() {
        List<Button> actions = new ArrayList<>();
        Button match = new Button(
                Words.text("employer.match.open"), VaadinIcon.SEARCH.create(), click -> new MatchDialog(acts).open());
        match.setTestId("match-places");
        actions.add(match);
        if (acts.writing()) {
            Button register = new Button(
                    Words.text("employer.register"),
                    VaadinIcon.PLUS.create(),
                    click -> new EmployerForm(null).open(acts::register, this::registered));
            register.addThemeVariants(ButtonVariant.PRIMARY);
            register.setTestId("register-employer");
            actions.add(register);
        }
        return actions.toArray(Button[]::new);
    }

    private void registered(EmployerWriting result) {
        if (result instanceof EmployerWriting.Kept(var id, var version, var receipt)) {
            UI.getCurrentOrThrow().navigate(to(new EmployerId(id)));
        }
    }

    private void read() {
        EmployerList list = acts.list(new EmployerFilter(search.getValue(), only.getValue(), kind.getValue()));
        grid.show(list.employers());
        grid.setVisible(!list.employers().isEmpty());
        count.setText(
                list.total() > list.employers().size()
                        ? Words.text("employer.count-more", list.employers().size(), list.total())
                        : Words.text("employer.count", list.total()));
        empty.removeAll();
        if (list.employers().isEmpty()) {
            empty.add(new EmptyState(
                    VaadinIcon.FACTORY, Words.text("employer.empty"), Words.text("employer.empty-next")));
        }
    }
}
