package se.bas.ui.casework;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView.Item;
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

    private final List<Item> items;
    private final NoteDesk notes;
    private final Div months = new Div();
    private final Button more = new Button();
    private List<Item> waiting = List.of();
    private @Nullable YearMonth month;
    private OrderedList rows = new OrderedList();

    Timeline(List<Item> items, NoteDesk notes) {
        this.items = items;
        this.notes = notes;
        addClassName("timeline");
        setTestId("timeline");
        TimelineFilter filter = new TimelineFilter(items, this::show);
        H2 heading = new H2(Words.text("casework.timeline.heading"));
        Div top = new Div(heading, filter);
        top.addClassName("timeline-top");
        more.addClickListener(click -> further());
        more.addClassName("timeline-more");
        more.setTestId("timeline-more");
        more.getElement().executeJs(WHEN_IN_SIGHT);
        add(top, months, more);
        show(filter);
    }

    private void show(TimelineFilter filter) {
        months.removeAll();
        month = null;
        waiting = items.stream().filter(filter::lets).toList();
        if (waiting.isEmpty()) {
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
        further();
    }

    private void further() {
        int count = Math.min(AT_ONCE, waiting.size());
        waiting.subList(0, count).forEach(this::append);
        waiting = waiting.subList(count, waiting.size());
        more.setText(Words.text("casework.timeline.more", waiting.size()));
        more.setVisible(!waiting.isEmpty());
    }

    private void append(Item item) {
        YearMonth of = YearMonth.from(item.date());
        if (!of.equals(month)) {
            month = of;
            rows = new OrderedList();
            H3 name = new H3(Written.month(of));
            name.addClassName("month");
            months.add(name, rows);
        }
        rows.add(new TimelineRow(item, notes));
    }
}
