package se.bas.ui.agency;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import se.bas.application.agency.MandateView;
import se.bas.application.agency.SignIn;
import se.bas.application.agency.TakeUpMandate;
import se.bas.domain.agency.Role;
import se.bas.ui.agency.Standing.Acting;
import se.bas.ui.agency.Standing.AtTheDoor;
import se.bas.ui.agency.Standing.Choosing;
import se.bas.ui.agency.Standing.Refused;
import se.bas.ui.components.ForRoles;

/** Nobody enters a view before they are known and act under a mandate. */
@Dependent
class Threshold {
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
        start.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::beforeEnter));
    }

    private void beforeEnter(BeforeEnterEvent entering) {
        if (entering.isErrorEvent()) {
            return;
        }
        if (signedIn.standing() instanceof AtTheDoor) {
            receive();
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
                    entering.forwardTo(ChooseMandateView.class);
                }
            }
            case Acting acting -> {
                if (!isFor(view, acting.mandate().role())) {
                    entering.rerouteToError(NotFoundException.class);
                }
            }
        }
    }

    private void receive() {
        signedIn.received(signIn.signIn(signedIn.newcomer(IdentityToken.account())));
        if (signedIn.standing() instanceof Choosing(List<MandateView> mandates, boolean ended)
                && mandates.size() == 1
                && !ended) {
            signedIn.acts(
                    takeUpMandate.takeUp(signedIn.staff(mandates.getFirst().id())));
        }
    }

    private static boolean isFor(Class<?> view, Role role) {
        ForRoles roles = view.getAnnotation(ForRoles.class);
        return roles == null || Arrays.asList(roles.value()).contains(role);
    }
}
