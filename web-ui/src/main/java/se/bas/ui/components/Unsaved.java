package se.bas.ui.components;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Whether somebody has typed something since a form was opened. */
final class Unsaved {
    private final List<Supplier<?>> watched = new ArrayList<>();
    private List<Object> before = List.of();

    /** Something that can be typed in. */
    void watch(Supplier<?> value) {
        watched.add(value);
    }

    /** From here on it counts. */
    void begin() {
        before = now();
    }

    boolean isThere() {
        return !now().equals(before);
    }

    private List<Object> now() {
        List<Object> values = new ArrayList<>();
        watched.forEach(value -> values.add(value.get()));
        return values;
    }
}
