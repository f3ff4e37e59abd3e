package se.bas.ui.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import se.bas.application.NotAuthorised;
import se.bas.application.live.Changes;
import se.bas.application.live.Topic;
import se.bas.application.live.Watch;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/**
 * Lets one page ask again whenever what it shows may have changed. If it cannot ask it must show nothing until it can:
 * nobody knows what has been withdrawn meanwhile.
 */
@Dependent
public final class Fresh {
    private static final int SECONDS_OF_NOTICE = 5;

    private final Changes changes;
    private @Nullable Watch watch;
    private long mark;

    @Inject
    Fresh(Changes changes) {
        this.changes = changes;
    }

    /** A page that can ask again. */
    public interface Page {
        /** Asks again, and calls {@link Fresh#shows} with what it was answered, if it still shows anything. */
        void again();

        /** Shows nothing about anybody, since it could not ask. What is half written stays, out of sight or in it. */
        void blank();
    }

    /** The page begins to ask; to be called before it asks by itself. */
    public void asking() {
        mark = changes.mark();
        if (watch != null) {
            watch.asking();
        }
    }

    /**
     * The page shows what it was answered.
     *
     * @param about what it is about
     * @param at the instant of the answer, by the database's clock
     * @param passes when something on it is over by itself, null when nothing is; were it found out when another agency
     *     writes, the page would tell of that
     */
    public <P extends Component & Page> void shows(P page, Set<Topic> about, Instant at, @Nullable Instant passes) {
        Watch here = watch;
        if (here == null) {
            UI window = UI.getCurrentOrThrow();
            here = changes.watch(mark, () -> wake(window, page));
            watch = here;
            page.addDetachListener(gone -> end());
            page.getElement().setAttribute("data-live", Words.text("shell.live.lost"));
            window.getPage().addJsModule("context://js/live.js");
        }
        Duration fresh = untilTomorrow(at);
        here.shows(
                about,
                passes != null && passes.isBefore(at.plus(fresh)) && passes.isAfter(at)
                        ? Duration.between(at, passes)
                        : fresh);
    }

    /** Says that the page is another now, and nothing about what was on it. */
    public void notice() {
        Notification note = Notification.show(
                Words.text("shell.live.updated"), SECONDS_OF_NOTICE * 1000, Notification.Position.BOTTOM_END);
        note.setTestId("live-updated");
    }

    /** Periods are whole days in Sweden, so whatever begins or ends by itself does so at midnight there. */
    static Duration untilTomorrow(Instant at) {
        return Duration.between(
                at,
                at.atZone(Written.ZONE)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(Written.ZONE)
                        .toInstant());
    }

    private <P extends Component & Page> void wake(UI window, P page) {
        try {
            var _ = window.access(() -> ask(page));
        } catch (UIDetachedException gone) {
            end();
        }
    }

    private <P extends Component & Page> void ask(P page) {
        Watch here = watch;
        if (here == null || !page.isAttached()) {
            end();
            return;
        }
        asking();
        try {
            page.again();
        } catch (RuntimeException broken) {
            page.blank();
            if (mandateEnded(broken)) {
                end();
                VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(broken));
                return;
            }
            here.failed();
            LoggerFactory.getLogger(Fresh.class)
                    .warn(
                            "an open page could not ask again: {}",
                            broken.getClass().getName());
        }
    }

    private static boolean mandateEnded(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(8)
                .anyMatch(NotAuthorised.class::isInstance);
    }

    private void end() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
