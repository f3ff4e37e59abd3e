package se.bas.ui.law;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;

/** The way to the legal basis, last in the menu, for every role. */
@Dependent
public class LawNavigation implements Navigation {
    private static final int LAST = 90;

    @Override
    public List<Entry> entries() {
        return List.of(
                new Entry("law.menu", VaadinIcon.SCALE, Routes.LEGAL_BASIS, Set.of(), LAST, EnumSet.allOf(Role.class)));
    }
}
