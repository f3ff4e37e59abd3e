package se.bas.ui.job;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;

/** The way to what the system does by itself. */
@Dependent
public class JobNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("job.menu", VaadinIcon.TIMER, JobsView.ROUTE, Set.of(), 45, Set.of(Role.ADMINISTRATOR)));
    }
}
