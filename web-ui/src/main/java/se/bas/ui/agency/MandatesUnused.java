package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.Disuse;
import se.bas.domain.agency.MandateAct;
import se.bas.ui.components.Words;

/** What the system will soon end because nobody uses it, and what it has spared. */
final class MandatesUnused {
    private MandatesUnused() {}

    /** Empty when there is none. */
    static Optional<Component> of(List<Line> lines, MandateActs acts) {
        List<Line> unused = lines.stream()
                .filter(line -> line.unused() != null)
                .sorted(Comparator.comparing(
                        line -> Objects.requireNonNull(line.unused()).lastDay()))
                .toList();
        return unused.isEmpty()
                ? Optional.empty()
                : Optional.of(MandatePanel.of(
                        unused,
                        Words.text("agency.mandates.unused-heading", unused.size()),
                        Words.text("agency.mandates.unused-hint", Disuse.DAYS),
                        "mandates-unused",
                        line -> MandatePanel.item(line, List.of(MandateWords.history(line)), end(line, acts))));
    }

    private static Component[] end(Line line, MandateActs acts) {
        return line.may().stream()
                .filter(act -> act == MandateAct.END)
                .map(act -> button(line, acts, act))
                .toArray(Component[]::new);
    }

    private static Button button(Line line, MandateActs acts, MandateAct act) {
        Button button = MandateGrid.button(acts, line, act);
        button.setTestId("end-unused-mandate");
        return button;
    }
}
