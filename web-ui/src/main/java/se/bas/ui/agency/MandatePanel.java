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
import java.util.Optional;
import java.util.function.Function;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.MandateAct;
import se.bas.ui.components.Words;

/** Mandates that something is to be done with, above all the others: what they are, a hint, and each with its buttons. */
final class MandatePanel {
    private MandatePanel() {}

    /**
     * The panel of those with which one may do this; empty when there are none.
     *
     * @param heading key of words that take their number
     */
    static Optional<Component> of(
            List<Line> lines,
            MandateAct act,
            String heading,
            String hint,
            String testId,
            Function<Line, ListItem> item) {
        List<Line> mine =
                lines.stream().filter(line -> line.may().contains(act)).toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mandate-inbox");
        mine.forEach(line -> list.add(item.apply(line)));
        Paragraph below = new Paragraph(hint);
        below.addClassName("quiet");
        Section section = new Section(new H2(Words.text(heading, mine.size())), below, list);
        section.addClassNames("panel", "form-panel");
        section.setTestId(testId);
        return Optional.of(section);
    }

    /** One of them: whose, what for and how long, then more words, and what can be done. */
    static ListItem item(Line line, List<? extends Component> more, Component... buttons) {
        Div words = new Div(
                new H3(line.staffName()),
                new Paragraph(
                        Words.text("agency.mandates.summary", MandateWords.place(line), MandateWords.period(line))));
        more.forEach(words::add);
        words.addClassName("mandate-item-words");
        Div acts = new Div(buttons);
        acts.addClassName("mandate-buttons");
        ListItem item = new ListItem(words, acts);
        item.addClassName("mandate-item");
        return item;
    }
}
