package se.bas.ui.handover;

import com.vaadin.flow.component.icon.VaadinIcon;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.ui.components.Navigation;

/** The way to what is proposed to the unit. */
@Dependent
public class HandoverNavigation implements Navigation {
    @Override
    public List<Entry> entries() {
        return List.of(new Entry(
                "handover.menu",
                VaadinIcon.HANDSHAKE,
                ProposalsView.ROUTE,
                Set.of(ProposalsView.ROUTE),
                15,
                Set.of(Role.CASEWORKER, Role.MANAGER)));
    }
}
