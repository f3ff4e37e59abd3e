package se.bas.ui.edition;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;

/** The way to what the agency decides itself. */
@Dependent
public class EditionNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "edition.menu", VaadinIcon.COG, SettingsView.ROUTE, Set.of(), 44, Set.of(Role.ADMINISTRATOR)));
    }
}
