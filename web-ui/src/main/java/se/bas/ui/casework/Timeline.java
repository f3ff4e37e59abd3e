package se.bas.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bas.application.casework.CaseView.Item;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** All that has happened and may be seen, newest first, month by month. */
final class Timeline extends Section {
    private final List<Item> items;
    private final Div months = new Div();

    Timeline(List<Item> items) {
        this.items = items;
        addClassName("timeline");
        setTestId("timeline");
        TimelineFilter filter = new TimelineFilter(items, this::show);
        H2 heading = new H2(Words.text("casework.timeline.heading"));
        Div top = new Div(heading, filter);
        top.addClassName("timeline-top");
        add(top, months);
        show(filter);
    }

    private void show(TimelineFilter filter) {
        months.removeAll();
        Map<YearMonth, List<Item>> byMonth = items.stream()
                .filter(filter::lets)
                .collect(Collectors.groupingBy(
                        item -> YearMonth.from(item.date()), LinkedHashMap::new, Collectors.toList()));
        byMonth.forEach((month, within) -> {
            OrderedList rows = new OrderedList();
            within.forEach(item -> rows.add(new TimelineRow(item)));
            H3 name = new H3(Written.month(month));
            name.addClassName("month");
            months.add(name, rows);
        });
        if (byMonth.isEmpty()) {
            months.add(
                    items.isEmpty()
                            ? new EmptyState(
                                    VaadinIcon.CLOCK,
                                    Words.text("casework.timeline.empty"),
                                    Words.text("casework.timeline.empty-next"))
                            : new EmptyState(
                                    VaadinIcon.FILTER,
                                    Words.text("casework.timeline.filtered"),
                                    Words.text("casework.timeline.filtered-next")));
        }
    }
}
