package se.bas.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import se.bas.domain.casework.CaseFileId;
import se.bas.ui.components.Routes;
import se.bas.ui.components.Words;

/** The way to the placements of a case. */
public final class PlacementNavigation {
    private PlacementNavigation() {}

    /** Stands among what can be done on a case's page. */
    public static Component button(CaseFileId file) {
        Component icon = VaadinIcon.FACTORY.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(
                Words.text("placement.open"),
                icon,
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(Routes.toPlacements(file))));
        button.setTestId("to-placements");
        return button;
    }
}
