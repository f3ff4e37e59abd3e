package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.agency.ListMandates;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.Role;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Page;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** The mandates of the own agency: what waits for me, what the quarter asks for, what nobody uses, then all of them (D2, IDA-05, IDA-08). */
@View
@Route(MandatesView.ROUTE)
@ForRoles({Role.ADMINISTRATOR, Role.MANAGER})
final class MandatesView extends Page implements BeforeEnterObserver {
    static final String ROUTE = "mandates";

    private final ListMandates listMandates;
    private final MandateActs acts;
    private final SignedIn signedIn;
    private final Div waiting = new Div();
    private final Div unused = new Div();
    private final MandateReview review;
    private final MandateFilter filter = new MandateFilter(this::show);
    private final MandateGrid grid;
    private final Div empty = new Div();
    private List<Line> lines = List.of();

    @Inject
    MandatesView(ListMandates listMandates, MandateActs acts, SignedIn signedIn) {
        super("agency.mandates.title", "mandate-administration");
        this.listMandates = listMandates;
        this.acts = acts;
        this.signedIn = signedIn;
        review = new MandateReview(acts);
        acts.afterwards(() -> review.show(read()));
        acts.attested(line -> review.attested(line, read()));
        grid = new MandateGrid(acts);
        empty.setTestId("mandates-empty");
        add(
                heading(Words.text("agency.mandates.title"), toForm()),
                lead(Words.text(
                        role() == Role.MANAGER ? "agency.mandates.lead-manager" : "agency.mandates.lead", place())),
                waiting,
                review,
                unused,
                filter,
                grid,
                empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        review.open(read());
    }

    private List<Line> read() {
        lines = listMandates.list(signedIn.actor()).lines();
        waiting.removeAll();
        MandateInbox.of(lines, acts).ifPresent(waiting::add);
        unused.removeAll();
        MandatesUnused.of(lines, acts).ifPresent(unused::add);
        filter.count(lines);
        show();
        return lines;
    }

    private void show() {
        List<Line> chosen = lines.stream().filter(filter::lets).toList();
        grid.show(chosen);
        grid.setVisible(!chosen.isEmpty());
        empty.removeAll();
        if (chosen.isEmpty()) {
            empty.add(new EmptyState(
                    VaadinIcon.USERS, Words.text("agency.mandates.empty"), Words.text(filter.whenEmpty())));
        }
    }

    private static Component toForm() {
        Anchor link = new Anchor(MandateFormView.ROUTE, Words.text("agency.mandates.grant"));
        link.addClassNames("button-link", "button-link-primary");
        link.setTestId("grant-mandate");
        return link;
    }

    private Role role() {
        return signedIn.mandate().map(mandate -> mandate.role()).orElseThrow();
    }

    private String place() {
        return signedIn.mandate()
                .map(mandate -> Words.of(mandate.role() == Role.MANAGER ? mandate.unit() : mandate.agency()))
                .orElseThrow();
    }
}
