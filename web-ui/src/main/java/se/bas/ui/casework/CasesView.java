package se.bas.ui.casework;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.bas.application.agency.MandateView;
import se.bas.application.casework.CaseFilter;
import se.bas.application.casework.CaseList;
import se.bas.application.casework.CaseList.Line;
import se.bas.application.casework.ListMyCases;
import se.bas.application.listing.ListChoice;
import se.bas.domain.agency.Role;
import se.bas.domain.disclosure.Disclosure;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.HalfDone;
import se.bas.ui.components.Page;
import se.bas.ui.components.Paged;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.listing.ViewShelves;

/** The cases I work with, and no others. */
@View
@Route(Routes.CASES)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class CasesView extends Page implements BeforeEnterObserver {
    private static final Set<Role> REGISTERING = Set.of(Role.CASEWORKER, Role.MANAGER);

    private final ListMyCases listMyCases;
    private final SignedIn signedIn;
    private final HalfDone halfDone;
    private final CasePanel cases;

    @Inject
    CasesView(ListMyCases listMyCases, SignedIn signedIn, HalfDone halfDone, ViewShelves shelves) {
        super("casework.cases.title", "cases");
        this.listMyCases = listMyCases;
        this.signedIn = signedIn;
        this.halfDone = halfDone;
        MandateView mandate = signedIn.mandate().orElseThrow();
        cases = new CasePanel(
                mandate,
                this::read,
                shelves.of(ListChoice.Cases.class, looks -> CaseChips.offered(looks.only(), mandate)),
                this::chosen);
        add(
                heading(Words.text("casework.cases.title"), cases.count(), reassigning(), importing(), registering()),
                cases);
    }

    /** As the address says; else as it was left; else as the view says that it opens with. */
    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        CasesChoice opening = cases.opening();
        cases.show(halfDone.of(form(), CasesChoice.class)
                .orElse(opening)
                .with(entering.getLocation().getQueryParameters()));
    }

    /** Housing support workers are given their participants by others. */
    private Anchor registering() {
        return link(Routes.NEW_CASE, "casework.new.title", "new-participant", REGISTERING);
    }

    private Anchor importing() {
        return link(Routes.IMPORT, "importing.title", "import-participants", REGISTERING);
    }

    /** Whoever leads the unit moves the cases of somebody who leaves it. */
    private Anchor reassigning() {
        return link(Routes.REASSIGNMENT, "handover.reassign.title", "reassign", Set.of(Role.MANAGER));
    }

    private Anchor link(String address, String label, String testId, Set<Role> roles) {
        Anchor link = new Anchor(address, Words.text(label));
        link.addClassName("button-link");
        link.setTestId(testId);
        link.setVisible(signedIn.mandate()
                .map(MandateView::role)
                .filter(roles::contains)
                .isPresent());
        return link;
    }

    /** The address says what is shown, but for what was searched for. */
    private void chosen(CasesChoice choice) {
        halfDone.hold(form(), choice);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, choice.address()));
    }

    private HalfDone.Form form() {
        return new HalfDone.Form(signedIn.mandate().orElseThrow().id(), Routes.CASES, "choice");
    }

    private Paged.Slice<Line> read(CaseFilter filter, int offset, int limit) {
        return switch (listMyCases.list(signedIn.actor(), filter, offset, limit)) {
            case Disclosure.Granted<CaseList>(CaseList list, var receipt) ->
                new Paged.Slice<>(list.lines(), list.total());
            case Disclosure.Withheld<CaseList> withheld -> new Paged.Slice<>(List.of(), 0);
        };
    }
}
