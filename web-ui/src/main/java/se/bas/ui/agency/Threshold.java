package se.bas.ui.agency;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import se.bas.application.agency.MandateView;
import se.bas.application.agency.SignIn;
import se.bas.application.agency.TakeUpMandate;
import se.bas.domain.agency.Account;
import se.bas.domain.agency.Role;
import se.bas.ui.agency.IdentityToken.SignedInAs;
import se.bas.ui.agency.Standing.Acting;
import se.bas.ui.agency.Standing.AtTheDoor;
import se.bas.ui.agency.Standing.Choosing;
import se.bas.ui.agency.Standing.Refused;
import se.bas.ui.components.ForRoles;

/** Nobody enters a view before they are known and act under a mandate. */
@Dependent
class Threshold {
    // No agency has this provider, so it is refused, and that is in the log.
    private static final Account NOBODY = new Account("", "", "", "");

    private final SignIn signIn;
    private final TakeUpMandate takeUpMandate;
    private final SignedIn signedIn;

    @Inject
    Threshold(SignIn signIn, TakeUpMandate takeUpMandate, SignedIn signedIn) {
        this.signIn = signIn;
        this.takeUpMandate = takeUpMandate;
        this.signedIn = signedIn;
    }

    void guard(@Observes ServiceInitEvent start) {
        start.getSource().addUIInitListener(opened -> {
            opened.getUI().addBeforeEnterListener(this::beforeEnter);
            opened.getUI().add(new SessionWarning());
        });
        // Before Vaadin's own, which tells the server the window's name; and before the page's base, so a whole path.
        start.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .prependElement("script")
                .attr("src", page.getVaadinRequest().getContextPath() + "/js/window.js"));
    }

    private void beforeEnter(BeforeEnterEvent entering) {
        if (entering.isErrorEvent()) {
            return;
        }
        if (signedIn.standing() instanceof AtTheDoor) {
            receive(OwnPath.of("/" + entering.getLocation().getPath()));
        }
        Class<?> view = entering.getNavigationTarget();
        switch (signedIn.standing()) {
            case AtTheDoor door -> entering.rerouteToError(NotFoundException.class);
            case Refused refused -> {
                if (view != RefusedView.class) {
                    entering.forwardTo(RefusedView.class);
                }
            }
            case Choosing choosing -> {
                if (view != ChooseMandateView.class) {
                    // The address stays, so that one comes where one wanted to, once chosen.
                    entering.rerouteTo(ChooseMandateView.class);
                }
            }
            case Acting acting -> {
                if (!isFor(view, acting.mandate().role())) {
                    entering.rerouteToError(NotFoundException.class);
                }
            }
        }
    }

    private void receive(OwnPath wanted) {
        if (!signedIn.isReceived()) {
            Account account = IdentityToken.read().map(SignedInAs::account).orElse(NOBODY);
            signedIn.received(signIn.signIn(signedIn.newcomer(account)));
        }
        Optional<MandateView> only = signedIn.enters(wanted);
        if (only.isPresent()) {
            signedIn.acts(takeUpMandate.takeUp(signedIn.staff(only.get().id())));
        }
    }

    private static boolean isFor(Class<?> view, Role role) {
        ForRoles roles = view.getAnnotation(ForRoles.class);
        return roles == null || Arrays.asList(roles.value()).contains(role);
    }
}
