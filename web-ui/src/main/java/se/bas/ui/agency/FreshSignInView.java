package se.bas.ui.agency;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import se.bas.application.NeedsFreshSignIn;
import se.bas.ui.components.Routes;
import se.bas.ui.components.View;
import se.bas.ui.components.Words;

/** Says that one signs in once more for what one is about to do, and leads there (IDA-10). */
@View
@Route(value = Routes.FRESH_SIGN_IN, autoLayout = false)
final class FreshSignInView extends Door implements BeforeEnterObserver, HasErrorParameter<NeedsFreshSignIn> {
    private final SignedIn signedIn;
    private final StepUp stepUp;

    @Inject
    FreshSignInView(SignedIn signedIn, StepUp stepUp) {
        super("agency.afresh.title");
        this.signedIn = signedIn;
        this.stepUp = stepUp;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        if (entering.isErrorEvent()) {
            return;
        }
        if (signedIn.steppingUp().isEmpty()) {
            // Somebody comes of their own accord.
            stepUp.begin("");
        }
        signedIn.steppingUp().ifPresent(this::ask);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent entering, ErrorParameter<NeedsFreshSignIn> parameter) {
        stepUp.begin(entering.getLocation().getPath());
        signedIn.steppingUp().ifPresent(this::ask);
        return HttpServletResponse.SC_UNAUTHORIZED;
    }

    private void ask(SteppingUp begun) {
        Anchor onwards = outside(
                Routes.STEP_UP + "?ticket=" + begun.ticket() + "&kc_idp_hint="
                        + begun.who().account().provider(),
                "agency.afresh.onwards");
        onwards.addClassName("button-link-primary");
        onwards.setTestId("step-up");
        Anchor cancel = outside(begun.back(), "shell.cancel");
        cancel.setTestId("cancel");
        Div ways = new Div(onwards, cancel);
        ways.addClassName("page-actions");
        Paragraph lead = new Paragraph(Words.text("agency.afresh.lead"));
        lead.addClassName("lead");
        show(
                new H1(Words.text("agency.afresh.heading")),
                lead,
                new Paragraph(Words.text("agency.afresh.how", StepUp.lasts().toMinutes())),
                ways);
    }

    private static Anchor outside(String address, String words) {
        Anchor anchor = new Anchor(address, Words.text(words));
        anchor.setRouterIgnore(true);
        anchor.addClassName("button-link");
        return anchor;
    }
}
