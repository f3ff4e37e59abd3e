package se.bas.ui.employer;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.bas.application.agency.MandateView;
import se.bas.domain.agency.Role;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Navigation;

/** The way to the employers, for the agency that arranges placements. */
@Dependent
public class EmployerNavigation implements Navigation {
    private final SignedIn signedIn;

    @Inject
    EmployerNavigation(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public List<Entry> entries() {
        return signedIn.mandate().map(MandateView::placements).orElse(false)
                ? List.of(new Entry(
                        "employer.menu",
                        VaadinIcon.FACTORY,
                        EmployersView.ROUTE,
                        Set.of(EmployersView.ROUTE),
                        20,
                        Set.of(Role.CASEWORKER, Role.MANAGER)))
                : List.of();
    }
}
