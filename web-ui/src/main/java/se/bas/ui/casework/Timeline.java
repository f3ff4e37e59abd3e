package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.bas.application.casework.CaseView.Item;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.EmptyState;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** All that has happened and may be seen, newest first, month by month; a long one is put on the page bit by bit. */
final class Timeline extends Section {
    private static final int AT_ONCE = 40;

    // Whoever scrolls down to the button has asked for more.
    private static final String WHEN_IN_SIGHT = """
            new IntersectionObserver(seen => { if (seen.some(one => one.isIntersecting)) this.click(); },
                { rootMargin: '400px' }).observe(this);
            """;

    private final RowActs acts;
    private final Div top = new Div();
    private final Div months = new Div();
    private final H2 heading = new H2(Words.text("casework.timeline.heading"));
    private final Button more = new Button();
    private Map<Item, Deque<TimelineRow>> standing = Map.of();
    private TimelineFilter filter;
    private int onPage = AT_ONCE;

    Timeline(List<Item> items, RowActs acts) {
        this.acts = acts;
        addClassName("timeline");
        setTestId("timeline");
        top.addClassName("timeline-top");
        filter = new TimelineFilter(items, this::narrow);
        top.add(heading, filter);
        more.addClickListener(click -> further());
        more.addClassName("timeline-more");
        more.setTestId("timeline-more");
        more.getElement().executeJs(WHEN_IN_SIGHT);
        add(top, months, more);
        show(filter);
    }

    /** Shows these instead, narrowed as before. Rows that were there and are to be there stay untouched. */
    void show(List<Item> items) {
        TimelineFilter next = new TimelineFilter(items, this::narrow);
        next.chooseLike(filter);
        filter = next;
        Arrangement.arrange(top, List.of(heading, next));
        show(next);
    }

    private void narrow(TimelineFilter chosen) {
        onPage = AT_ONCE;
        show(chosen);
    }

    private void further() {
        onPage += AT_ONCE;
        show(filter);
    }

    private void show(TimelineFilter narrowed) {
        List<Item> fitting = narrowed.items().stream().filter(narrowed::lets).toList();
        Map<YearMonth, List<Item>> byMonth = fitting.stream()
                .limit(onPage)
                .collect(Collectors.groupingBy(
                        item -> YearMonth.from(item.date()), LinkedHashMap::new, Collectors.toList()));
        Map<Item, Deque<TimelineRow>> before = standing;
        standing = new HashMap<>();
        List<Component> wanted = new ArrayList<>();
        byMonth.forEach((month, within) -> wanted.add(
                month(month, within.stream().map(item -> row(item, before)).toList())));
        if (fitting.isEmpty()) {
            wanted.add(empty(narrowed));
        }
        Arrangement.arrange(months, wanted);
        int waiting = Math.max(0, fitting.size() - onPage);
        more.setText(Words.text("casework.timeline.more", waiting));
        more.setVisible(waiting > 0);
    }

    private static EmptyState empty(TimelineFilter narrowed) {
        return narrowed.items().isEmpty()
                ? new EmptyState(
                        VaadinIcon.CLOCK,
                        Words.text("casework.timeline.empty"),
                        Words.text("casework.timeline.empty-next"))
                : new EmptyState(
                        VaadinIcon.FILTER,
                        Words.text("casework.timeline.filtered"),
                        Words.text("casework.timeline.filtered-next"));
    }

    /** The row that stands for the item already, or else a new one. Two items can be equal, and have a row each. */
    private TimelineRow row(Item item, Map<Item, Deque<TimelineRow>> before) {
        TimelineRow row =
                Optional.ofNullable(before.get(item)).map(Deque::poll).orElseGet(() -> new TimelineRow(item, acts));
        standing.computeIfAbsent(item, none -> new ArrayDeque<>()).add(row);
        return row;
    }

    private Div month(YearMonth month, List<TimelineRow> within) {
        Div block = months.getChildren()
                .filter(Div.class::isInstance)
                .map(Div.class::cast)
                .filter(there -> month.equals(ComponentUtil.getData(there, YearMonth.class)))
                .findFirst()
                .orElseGet(() -> month(month));
        block.getChildren()
                .filter(OrderedList.class::isInstance)
                .map(OrderedList.class::cast)
                .forEach(rows -> Arrangement.arrange(rows, within));
        return block;
    }

    private static Div month(YearMonth month) {
        H3 name = new H3(Written.month(month));
        name.addClassName("month");
        Div block = new Div(name, new OrderedList());
        ComponentUtil.setData(block, YearMonth.class, month);
        return block;
    }
}
