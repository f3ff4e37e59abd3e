package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;

/** What is typed in a page and not yet kept anywhere. Asked to be kept before the page is made anew. */
public final class Unsaved {
    private final List<Runnable> keepers = new ArrayList<>();

    private Unsaved() {}

    /** Sees to it that {@code keep} runs before the page goes, as long as the component is in it. */
    public static void in(Component component, Runnable keep) {
        component.addAttachListener(attached -> {
            Registration registration = register(attached.getUI(), keep);
            component.addDetachListener(detached -> {
                registration.remove();
                detached.unregisterListener();
            });
        });
    }

    static void keepAll(UI ui) {
        List.copyOf(of(ui).keepers).forEach(Runnable::run);
    }

    private static Registration register(UI ui, Runnable keep) {
        Unsaved unsaved = of(ui);
        unsaved.keepers.add(keep);
        return () -> unsaved.keepers.remove(keep);
    }

    private static Unsaved of(UI ui) {
        Unsaved known = ComponentUtil.getData(ui, Unsaved.class);
        if (known == null) {
            known = new Unsaved();
            ComponentUtil.setData(ui, Unsaved.class, known);
        }
        return known;
    }
}
