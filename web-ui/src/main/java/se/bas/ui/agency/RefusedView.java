package se.bas.ui.agency;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import se.bas.ui.agency.Standing.Refused;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Why the sign-in was not enough, and what to do about it. */
@View
@Route(value = "refused", autoLayout = false)
final class RefusedView extends Door implements BeforeEnterObserver {
    private final SignedIn signedIn;

    @Inject
    RefusedView(SignedIn signedIn) {
        super("agency.refused.title");
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (signedIn.standing() instanceof Refused refused) {
            H1 heading = new H1(Words.text("agency.refused.heading"));
            Paragraph why = new Paragraph(Words.of(refused.reason()));
            why.setTestId("refused");
            why.addClassName("lead");
            show(heading, why, new Paragraph(Words.of("agency.remedy", refused.reason())), signOut());
        } else {
            entering.forwardTo("");
        }
    }
}
