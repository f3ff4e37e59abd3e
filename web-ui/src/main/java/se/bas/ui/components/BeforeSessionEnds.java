package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/**
 * What a page keeps before its session ends, so that nothing typed is lost (ACC-04). It is told when the warning is
 * shown, and again just before the end; what it keeps must be kept on the server, never in the browser.
 */
public final class BeforeSessionEnds {
    private final List<Command> keepers = new CopyOnWriteArrayList<>();

    private BeforeSessionEnds() {}

    /**
     * Registers what is done before the session ends, for as long as the component is on a page. It runs with the page's
     * session lock and its {@code UI.getCurrent()}, may run more than once, and is not user activity.
     */
    public static void keep(Component component, Command keeper) {
        component.addAttachListener(attached -> register(attached.getUI(), component, keeper));
        component.getUI().ifPresent(ui -> register(ui, component, keeper));
    }

    /** Has everything on this page kept. One that cannot keep its own does not keep the others from keeping theirs. */
    public static void tell(UI page) {
        of(page).keepers.forEach(BeforeSessionEnds::keepNow);
    }

    private static void register(UI page, Component component, Command keeper) {
        BeforeSessionEnds here = of(page);
        here.keepers.add(keeper);
        Registration[] left = new Registration[1];
        left[0] = component.addDetachListener(detached -> {
            here.keepers.remove(keeper);
            left[0].remove();
        });
    }

    private static BeforeSessionEnds of(UI page) {
        BeforeSessionEnds known = ComponentUtil.getData(page, BeforeSessionEnds.class);
        if (known == null) {
            known = new BeforeSessionEnds();
            ComponentUtil.setData(page, BeforeSessionEnds.class, known);
        }
        return known;
    }

    private static void keepNow(Command keeper) {
        try {
            keeper.execute();
        } catch (RuntimeException unkept) {
            // Only the kind of error: its message may hold what somebody typed.
            LoggerFactory.getLogger(BeforeSessionEnds.class)
                    .error(
                            "a page could not keep what was typed: {}",
                            unkept.getClass().getName());
        }
    }
}
