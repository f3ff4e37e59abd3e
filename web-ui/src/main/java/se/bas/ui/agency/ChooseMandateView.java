package se.bas.ui.agency;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.inject.Inject;
import java.util.Optional;
import se.bas.application.agency.MandateView;
import se.bas.application.agency.TakeUpMandate;
import se.bas.ui.agency.Standing.Choosing;
import se.bas.ui.components.AgencyBadge;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Which mandate to act under (IDA-05). */
@View
@Route(value = Routes.MANDATE, autoLayout = false)
final class ChooseMandateView extends Door implements BeforeEnterObserver {
    private final TakeUpMandate takeUpMandate;
    private final SignedIn signedIn;

    @Inject
    ChooseMandateView(TakeUpMandate takeUpMandate, SignedIn signedIn) {
        super("agency.mandate.title");
        this.takeUpMandate = takeUpMandate;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        UnorderedList choices = new UnorderedList();
        choices.addClassName("mandates");
        for (MandateView mandate : signedIn.mandates()) {
            choices.add(new ListItem(choice(mandate)));
        }
        boolean ended = signedIn.standing() instanceof Choosing choosing && choosing.ended();
        Paragraph why = new Paragraph(Words.text(ended ? "agency.mandate.ended" : "agency.mandate.lead"));
        why.addClassName(ended ? "notice" : "lead");
        show(new H1(Words.text("agency.mandate.heading")), why, choices, signOut());
    }

    private NativeButton choice(MandateView mandate) {
        Span unit = new Span(Words.of(mandate.unit()));
        unit.addClassName("mandate-unit");
        Span role = new Span(
                Words.text("agency.mandate.role", Words.of(mandate.role()), Words.of(mandate.collaboration())));
        role.addClassName("mandate-role");
        Div words = new Div(new AgencyBadge(Words.of(mandate.agency()), mandate.agencyCode()), unit, role);
        NativeButton button = new NativeButton();
        button.add(words);
        button.addClassNames("mandate", AgencyBadge.colour(mandate.agencyCode()));
        button.setTestId("mandate-" + mandate.agencyCode() + "-" + mandate.role());
        button.addClickListener(click -> takeUp(mandate));
        return button;
    }

    private void takeUp(MandateView mandate) {
        OwnPath wanted = signedIn.standing() instanceof Choosing choosing ? choosing.wanted() : OwnPath.of("/");
        signedIn.acts(takeUpMandate.takeUp(signedIn.staff(mandate.id())));
        UI here = UI.getCurrentOrThrow();
        Optional<String> window = SignedIn.window(here);
        // A window that was doubled has its twin's name, and what the twin shows was opened under another mandate.
        // Windows with other names keep their own.
        for (UI page : VaadinSession.getCurrent().getUIs()) {
            if (!page.equals(here) && SignedIn.window(page).equals(window)) {
                var _ = page.access(() -> page.getPage().setLocation("/"));
            }
        }
        here.getPage().setLocation(wanted.value().equals("/" + Routes.MANDATE) ? "/" : wanted.value());
    }
}
