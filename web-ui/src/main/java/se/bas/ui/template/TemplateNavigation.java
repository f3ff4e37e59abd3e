package se.bas.ui.template;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;

/** The way to the templates. */
@Dependent
public class TemplateNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "template.menu",
                VaadinIcon.FILE_TEXT_O,
                TemplatesView.ROUTE,
                Set.of(),
                44,
                Set.of(Role.ADMINISTRATOR)));
    }
}
