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
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.MandateAct;
import se.bas.ui.components.Words;

/** What waits for my approval, above everything else. */
final class MandateInbox {
    private MandateInbox() {}

    /** Empty when nothing does. */
    static Optional<Component> of(List<Line> lines, MandateActs acts) {
        List<Line> mine = lines.stream()
                .filter(line -> line.may().contains(MandateAct.APPROVE))
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mandate-inbox");
        mine.forEach(line -> list.add(item(line, acts)));
        Section section = new Section(new H2(Words.text("agency.mandates.inbox", mine.size())), hint(), list);
        section.addClassNames("panel", "form-panel");
        section.setTestId("mandate-inbox");
        return Optional.of(section);
    }

    private static Paragraph hint() {
        Paragraph hint = new Paragraph(Words.text("agency.mandates.inbox-hint"));
        hint.addClassName("quiet");
        return hint;
    }

    private static ListItem item(Line line, MandateActs acts) {
        Div words = new Div(
                new H3(line.staffName()),
                new Paragraph(
                        Words.text("agency.mandates.summary", MandateWords.place(line), MandateWords.period(line))),
                MandateWords.below(MandateWords.purposes(line.purposes())));
        String affiliation = line.affiliation();
        if (!line.signedIn() && affiliation != null) {
            words.add(MandateWords.below(Words.text("agency.mandates.new-person", affiliation)));
        }
        words.add(MandateWords.history(line));
        words.addClassName("mandate-item-words");
        Div buttons = new Div(
                MandateGrid.button(acts, line, MandateAct.DECLINE), MandateGrid.button(acts, line, MandateAct.APPROVE));
        buttons.addClassName("mandate-buttons");
        ListItem item = new ListItem(words, buttons);
        item.addClassName("mandate-item");
        return item;
    }
}
