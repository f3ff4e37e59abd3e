package se.bas.ui.audit;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;

/** The way to the log. */
@Dependent
public class AuditNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry("audit.log.menu", VaadinIcon.EYE, Routes.LOG, Set.of(), 20, Set.of(Role.AUDITOR)));
    }
}
