package se.bas.ui.audit;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;

/** The ways to the log, to its reviews, and to what staff are asked about it. */
@Dependent
public class AuditNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("audit.log.menu", VaadinIcon.EYE, Routes.LOG, Set.of(), 20, Set.of(Role.AUDITOR)),
                new Entry(
                        "audit.review.menu",
                        VaadinIcon.CLIPBOARD_CHECK,
                        ReviewsPage.ROUTE,
                        Set.of(ReviewsPage.ROUTE),
                        21,
                        Set.of(Role.AUDITOR)),
                new Entry(
                        "audit.questions.menu",
                        VaadinIcon.QUESTION_CIRCLE_O,
                        LogQuestionsPage.ROUTE,
                        Set.of(),
                        70,
                        Set.of(Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER, Role.REGISTRAR)));
    }
}
