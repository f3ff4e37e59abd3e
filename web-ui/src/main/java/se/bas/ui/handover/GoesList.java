package se.bas.ui.handover;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bas.application.handover.HandoverPreview;
import se.bas.application.handover.HandoverPreview.Line;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What would go over today, and what not: the kinds of information together that the same is the reason for. */
final class GoesList {
    private GoesList() {}

    /** What goes comes first. */
    static UnorderedList of(HandoverPreview preview) {
        Map<String, List<Line>> together = new LinkedHashMap<>();
        preview.lines().stream()
                .sorted(Comparator.comparing(Line::state))
                .forEach(line -> together.computeIfAbsent(why(line), words -> new ArrayList<>())
                        .add(line));
        UnorderedList list = new UnorderedList();
        list.addClassName("goes-list");
        together.forEach((why, lines) -> list.add(item(why, lines)));
        return list;
    }

    private static ListItem item(String why, List<Line> lines) {
        Div chips = new Div();
        chips.addClassName("goes-chips");
        lines.forEach(line -> chips.add(new CategoryChip(line.category())));
        ListItem item = new ListItem(new Span(why), chips);
        item.setTestId("goes-" + lines.getFirst().state().name());
        return item;
    }

    private static String why(Line line) {
        String ground = line.ground();
        if (ground == null || line.until() == null) {
            return Words.text("handover.goes.NONE");
        }
        return Words.text(
                "handover.goes." + line.state().name(), HandoverWords.ground(ground), Written.day(line.until()));
    }
}
