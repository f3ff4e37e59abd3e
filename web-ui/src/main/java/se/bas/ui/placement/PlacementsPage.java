package se.bas.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import se.bas.application.agency.MandateView;
import se.bas.application.paper.PresentationPaper;
import se.bas.application.placement.PlacementsView;
import se.bas.application.placement.PresentationView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.disclosure.Receipt;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.CasePages;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.ForRoles;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;
import se.bas.ui.live.Fresh;
import se.bas.ui.live.OpenCasePage;
import se.bas.ui.paper.GivenPaper;

/** The placements of one case. What is withheld is absent. */
@View
@Route(Routes.PLACEMENTS)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class PlacementsPage extends OpenCasePage<PlacementsView> {
    private final PlacementActs acts;
    private final SignedIn signedIn;
    private final GivenPaper papers = new GivenPaper("placement-paper");

    @Inject
    PlacementsPage(PlacementActs acts, SignedIn signedIn, Fresh fresh) {
        super("placement.title", "placements", CasePages.Place.PLACEMENTS, signedIn, fresh);
        this.acts = acts;
        this.signedIn = signedIn;
        add(papers);
    }

    @Override
    protected Disclosure<PlacementsView> ask(CaseFileId of) {
        return acts.list(of);
    }

    @Override
    protected Disclosure<PlacementsView> askAgain(CaseFileId of, PlacementsView shown, Receipt before) {
        return acts.listAgain(of, shown, before);
    }

    @Override
    protected void draw(CaseFileId of, PlacementsView view, Div here) {
        PlacementDialogs dialogs = new PlacementDialogs(acts, of, this::changed);
        Div cards = new Div();
        cards.addClassName("placement-cards");
        String mine = signedIn.mandate().map(MandateView::agencyCode).orElse("");
        view.placements()
                .forEach(one -> cards.add(new PlacementCard(
                        one,
                        dialogs,
                        view.mayWrite(),
                        one.ownerCode().equals(mine) ? () -> papers.take(acts.print(of, one.id())) : null)));
        if (view.placements().isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.FACTORY,
                    Words.text("placement.empty"),
                    Words.text(view.mayWrite() ? "placement.empty-next" : "placement.empty-other")));
        }
        here.add(heading(Words.text("placement.heading", view.name()), actions(view, dialogs)), cards);
        if (view.mayWrite() || !view.presentations().isEmpty()) {
            here.add(new PresentationPanel(view, acts, of, dialogs, this::changed, one -> print(of, one)));
        }
    }

    private static Component[] actions(PlacementsView view, PlacementDialogs dialogs) {
        if (!view.mayWrite()) {
            return new Component[0];
        }
        Button propose =
                new Button(Words.text("placement.propose"), VaadinIcon.PLUS.create(), click -> dialogs.propose());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.setTestId("propose-placement");
        return new Component[] {propose};
    }

    private void print(CaseFileId of, PresentationView one) {
        switch (acts.print(of, one.id())) {
            case Disclosure.Granted<PresentationPaper>(PresentationPaper.Printed(var paper), var receipt) ->
                papers.give(paper);
            case Disclosure.Granted<PresentationPaper>(PresentationPaper.Refused(var problem), var receipt) -> {
                papers.tell(Words.of(problem));
                changed();
            }
            case Disclosure.Withheld<PresentationPaper> withheld -> papers.closed();
        }
    }
}
