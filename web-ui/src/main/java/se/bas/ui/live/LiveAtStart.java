package se.bas.ui.live;

import com.vaadin.flow.server.ServiceInitEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.bas.application.live.postgresql.Listener;

/** A node with pages listens. */
@Dependent
class LiveAtStart {
    private final Listener listener;

    @Inject
    LiveAtStart(Listener listener) {
        this.listener = listener;
    }

    void start(@Observes ServiceInitEvent pages) {
        listener.start();
    }
}
