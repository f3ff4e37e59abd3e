package se.bas.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import se.bas.ui.components.Navigation.Entry;
import se.bas.ui.components.View;

/** The bare address: leads to the first thing the mandate is for. */
@View
@Route("")
final class StartView extends Div implements BeforeEnterObserver {
    private final Menu menu;

    @Inject
    StartView(Menu menu) {
        this.menu = menu;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        menu.entries().stream()
                .findFirst()
                .map(Entry::path)
                .ifPresentOrElse(entering::forwardTo, () -> entering.rerouteToError(NotFoundException.class));
    }
}
