package se.bas.ui.handover;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.bas.application.handover.HandoversView;
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

/** To whom the participant of one case is handed over, and what was received with them. */
@View
@Route(Routes.HANDOVERS)
@ForRoles({Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER})
final class HandoversPage extends OpenCasePage<HandoversView> {
    private final HandoverActs acts;
    private final GivenPaper papers = new GivenPaper("handover-paper");

    @Inject
    HandoversPage(HandoverActs acts, SignedIn signedIn, Fresh fresh) {
        super("handover.title", "handovers", CasePages.Place.HANDOVERS, signedIn, fresh);
        this.acts = acts;
        add(papers);
    }

    @Override
    protected Disclosure<HandoversView> ask(CaseFileId of) {
        return acts.list(of);
    }

    @Override
    protected Disclosure<HandoversView> askAgain(CaseFileId of, HandoversView shown, Receipt before) {
        return acts.listAgain(of, shown, before);
    }

    @Override
    protected void draw(CaseFileId of, HandoversView view, Div here) {
        HandoverDialogs dialogs = new HandoverDialogs(acts, of, view, this::changed);
        Div cards = new Div();
        cards.addClassName("placement-cards");
        view.sent()
                .forEach(one -> cards.add(new HandoverCard(one, dialogs, () -> papers.take(acts.print(of, one.id())))));
        view.received().forEach(one -> cards.add(new ReceivedCard(one, dialogs)));
        if (view.sent().isEmpty() && view.received().isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.HANDSHAKE,
                    Words.text("handover.empty"),
                    Words.text(view.mayWrite() ? "handover.empty-next" : "handover.empty-other")));
        }
        WishDialogs asking = new WishDialogs(acts, of, this::changed);
        here.add(heading(Words.text("handover.heading", view.name()), actions(view, dialogs, asking)), cards);
        if (!view.wishes().wishes().isEmpty()) {
            here.add(new WishesPanel(view.wishes(), asking));
        }
    }

    private static Component[] actions(HandoversView view, HandoverDialogs dialogs, WishDialogs asking) {
        if (!view.mayWrite()) {
            return new Component[0];
        }
        Button write = new Button(Words.text("handover.write"), VaadinIcon.PLUS.create(), click -> dialogs.write());
        write.addThemeVariants(ButtonVariant.PRIMARY);
        write.setTestId("write-handover");
        List<Component> actions = new ArrayList<>(List.of(write));
        if (!view.wishes().units().isEmpty()) {
            Button ask = new Button(
                    Words.text("handover.wish.ask"),
                    click -> asking.ask(view.wishes().units()));
            ask.setTestId("ask-for-handover");
            actions.add(ask);
        }
        return actions.toArray(Component[]::new);
    }
}
