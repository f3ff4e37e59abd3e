package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What has been typed and chosen on a page, carried over to the same page in the other language. It passes through the
 * session, never through the browser's storage.
 */
record Carried(String path, Map<String, Object> values) {
    private static final String TEST_ID = "data-testid";

    /** Takes everything along. */
    static void from(UI ui) {
        Map<String, Object> values = new HashMap<>();
        fields(ui).forEach(field -> {
            if (field instanceof HasValue<?, ?> holder && !holder.isEmpty() && !holder.isReadOnly()) {
                values.put(name(field), holder.getValue());
            }
        });
        VaadinSession.getCurrent().setAttribute(Carried.class, new Carried(path(ui), Map.copyOf(values)));
    }

    /** Puts it where it was, once the page is there. */
    static void into(UI ui) {
        Carried carried = VaadinSession.getCurrent().getAttribute(Carried.class);
        if (carried == null) {
            return;
        }
        VaadinSession.getCurrent().setAttribute(Carried.class, null);
        Registration[] once = new Registration[1];
        once[0] = ui.addAfterNavigationListener(arrived -> {
            once[0].remove();
            if (carried.path().equals(path(ui))) {
                fields(ui).forEach(carried::put);
            }
        });
    }

    @SuppressWarnings("unchecked") // The same field of the same page held it.
    private void put(Component field) {
        Object value = values.get(name(field));
        if (value != null && field instanceof HasValue<?, ?> holder && !value.equals(holder.getValue())) {
            ((HasValue<?, Object>) holder).setValue(value);
        }
    }

    private static Stream<Component> fields(Component within) {
        return within.getChildren()
                .flatMap(child -> Stream.concat(Stream.of(child), fields(child)))
                .filter(child -> child instanceof HasValue && !name(child).isEmpty());
    }

    private static String name(Component field) {
        String name = field.getElement().getAttribute(TEST_ID);
        return name == null ? "" : name;
    }

    private static String path(UI ui) {
        return ui.getActiveViewLocation().getPath();
    }
}
