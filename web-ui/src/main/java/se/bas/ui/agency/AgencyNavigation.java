package se.bas.ui.agency;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;

/** The way to the mandates and the organisations, and to another mandate. */
@Dependent
public class AgencyNavigation implements Navigation {
    private final SignedIn signedIn;
    private final StepUp stepUp;

    @Inject
    AgencyNavigation(SignedIn signedIn, StepUp stepUp) {
        this.signedIn = signedIn;
        this.stepUp = stepUp;
    }

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry(
                        "agency.mandates.menu",
                        VaadinIcon.USERS,
                        MandatesView.ROUTE,
                        Set.of(),
                        35,
                        Set.of(Role.ADMINISTRATOR, Role.MANAGER)),
                new Entry(
                        "agency.organisation.menu",
                        VaadinIcon.BUILDING_O,
                        Routes.ORGANISATION,
                        Set.of(),
                        40,
                        Set.of(Role.ADMINISTRATOR)));
    }

    /** Leads to signing in once more, and back to the page that is shown. */
    public void needsFreshSignIn() {
        stepUp.thenReturnHere();
    }

    /** Empties the window and asks which mandate to act under now. */
    public void mandateEnded() {
        signedIn.mandateEnded();
        UI.getCurrentOrThrow().getPage().setLocation("/" + Routes.MANDATE);
    }
}
