package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import se.bas.application.agency.MandateList.Line;
import se.bas.ui.components.Words;

/** Mandates that something is to be done with, above all the others: what they are, a hint, and each with its buttons. */
final class MandatePanel {
    private MandatePanel() {}

    /** The panel of these, in their order. */
    static Section of(List<Line> mine, String heading, String hint, String testId, Function<Line, ListItem> item) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mandate-inbox");
        mine.forEach(line -> list.add(item.apply(line)));
        Paragraph below = new Paragraph(hint);
        below.addClassName("quiet");
        Section section = new Section(new H2(heading), below, list);
        section.addClassNames("panel", "form-panel");
        section.setTestId(testId);
        return section;
    }

    /** One of them: whose, what for and how long, then more words, and what can be done. */
    static ListItem item(Line line, List<? extends Component> more, Component... acts) {
        Div words = new Div(
                new H3(line.staffName()),
                new Paragraph(
                        Words.text("agency.mandates.summary", MandateWords.place(line), MandateWords.period(line))));
        more.forEach(words::add);
        words.addClassName("mandate-item-words");
        Div beside = new Div(acts);
        beside.addClassName("mandate-buttons");
        ListItem item = new ListItem(words, beside);
        item.addClassName("mandate-item");
        return item;
    }
}
