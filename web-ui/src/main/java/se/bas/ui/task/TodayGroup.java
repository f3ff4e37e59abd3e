package se.bas.ui.task;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.bas.ui.components.Arrangement;

/** Some cards under a heading, with how many there are; or a line that says that there are none. */
final class TodayGroup extends Section {
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing;

    TodayGroup(String heading, String nothing, String testId) {
        this.nothing = new Paragraph(nothing);
        this.nothing.addClassName("quiet");
        addClassName("today-group");
        setTestId(testId);
        count.addClassName("count");
        H2 words = new H2(new Span(heading), count);
        words.setId(testId);
        getElement().setAttribute("aria-labelledby", testId);
        list.addClassName("task-list");
        // Safari forgets that a list without marks is one.
        list.getElement().setAttribute("role", "list");
        add(words, list, this.nothing);
    }

    void show(List<? extends ListItem> cards) {
        count.setText(cards.isEmpty() ? "" : String.valueOf(cards.size()));
        Arrangement.arrange(list, cards);
        list.setVisible(!cards.isEmpty());
        nothing.setVisible(cards.isEmpty());
    }
}
