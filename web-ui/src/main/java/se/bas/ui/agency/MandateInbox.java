package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.ArrayList;
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
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(MandatePanel.of(
                        mine,
                        Words.text("agency.mandates.inbox", mine.size()),
                        Words.text("agency.mandates.inbox-hint"),
                        "mandate-inbox",
                        line -> item(line, acts)));
    }

    private static ListItem item(Line line, MandateActs acts) {
        List<Component> words = new ArrayList<>();
        words.add(MandateWords.below(MandateWords.purposes(line.purposes())));
        String affiliation = line.affiliation();
        if (!line.signedIn() && affiliation != null) {
            words.add(MandateWords.below(Words.text("agency.mandates.new-person", affiliation)));
        }
        words.add(MandateWords.history(line));
        return MandatePanel.item(
                line,
                words,
                MandateGrid.button(acts, line, MandateAct.DECLINE),
                MandateGrid.button(acts, line, MandateAct.APPROVE));
    }
}
