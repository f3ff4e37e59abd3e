package se.bas.ui.agency;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import se.bas.application.NotAuthorised;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** What stands in place of a view when the mandate has ended since the view was asked for. */
@View
final class MandateEndedView extends Door implements HasErrorParameter<NotAuthorised> {
    private final SignedIn signedIn;

    @Inject
    MandateEndedView(SignedIn signedIn) {
        super("agency.mandate.title");
        this.signedIn = signedIn;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NotAuthorised> parameter) {
        signedIn.mandateEnded();
        Anchor onwards = new Anchor("/" + Routes.MANDATE, Words.text("agency.mandate.onwards"));
        onwards.setRouterIgnore(true);
        onwards.addClassName("button-link");
        show(
                new H1(Words.text("agency.mandate.ended-heading")),
                new Paragraph(Words.text("agency.mandate.ended")),
                onwards,
                signOut());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
