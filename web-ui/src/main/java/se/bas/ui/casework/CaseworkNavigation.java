package se.bas.ui.casework;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;
import se.bas.ui.components.Routes;

/** The way to my cases. */
@Dependent
public class CaseworkNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "casework.cases.menu",
                VaadinIcon.FOLDER_O,
                Routes.CASES,
                Set.of(Routes.CASE_ID),
                10,
                Set.of(Role.CASEWORKER, Role.HOUSING_SUPPORT, Role.MANAGER)));
    }
}
