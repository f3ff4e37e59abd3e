package se.bas.ui.evaluation;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;

/** The way to the figures, for those who lead at the agency that runs the programme. */
@Dependent
public class EvaluationNavigation implements Navigation {
    private final SignedIn signedIn;

    @Inject
    EvaluationNavigation(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public List<Entry> entries() {
        return signedIn.mandate().filter(mandate -> mandate.programme()).isPresent()
                ? List.of(new Entry(
                        "evaluation.menu", VaadinIcon.CHART, Routes.FIGURES, Set.of(), 30, Set.of(Role.MANAGER)))
                : List.of();
    }
}
