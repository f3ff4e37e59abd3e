package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;
import java.util.Set;

/** Changes what stands in a container without touching what stays, so that focus and scrolling stay as well. */
public final class Arrangement {
    private Arrangement() {}

    /** Leaves these in the container, in this order, and nothing else. */
    public static <C extends Component & HasComponents> void arrange(C container, List<? extends Component> wanted) {
        Set<Component> staying = Set.copyOf(wanted);
        container
                .getChildren()
                .filter(child -> !staying.contains(child))
                .toList()
                .forEach(container::remove);
        for (int place = 0; place < wanted.size(); place++) {
            Component next = wanted.get(place);
            List<Component> there = container.getChildren().toList();
            if (place >= there.size() || !there.get(place).equals(next)) {
                container.addComponentAtIndex(place, next);
            }
        }
    }
}
