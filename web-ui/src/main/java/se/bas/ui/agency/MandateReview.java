package se.bas.ui.agency;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.Attestation;
import se.bas.domain.agency.MandateAct;
import se.bas.domain.agency.MandateId;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/**
 * What is to be attested in this quarter: one click for each that is still needed, and a way to end the others. What has
 * been attested stays where it is until the page is opened anew, so that no other row comes under the pointer meanwhile.
 */
final class MandateReview extends Div {
    private final MandateActs acts;
    private final Set<MandateId> attested = new HashSet<>();
    private final Map<MandateId, Button> buttons = new HashMap<>();
    private List<Line> shown = List.of();

    MandateReview(MandateActs acts) {
        this.acts = acts;
    }

    /** The page is opened: what was attested before is not shown any more. */
    void open(List<Line> lines) {
        attested.clear();
        show(lines);
    }

    /** Nothing is shown when nothing is to be attested and nothing has just been. */
    void show(List<Line> lines) {
        removeAll();
        buttons.clear();
        shown = lines.stream()
                .filter(line -> isDue(line) || attested.contains(line.id()))
                .toList();
        if (!shown.isEmpty()) {
            long left = shown.stream().filter(MandateReview::isDue).count();
            add(MandatePanel.of(
                    shown,
                    Words.text("agency.mandates.review", left),
                    left == 0 ? Words.text("agency.mandates.review-done") : hint(),
                    "mandate-review",
                    this::item));
        }
    }

    /** This one has just been attested: the keyboard goes on to what comes after it, or to what is left before it. */
    void attested(Line line, List<Line> lines) {
        attested.add(line.id());
        show(lines);
        List<MandateId> order = shown.stream().map(Line::id).toList();
        int at = order.indexOf(line.id());
        order.stream()
                .skip(at + 1L)
                .filter(buttons::containsKey)
                .findFirst()
                .or(() -> order.stream().filter(buttons::containsKey).findFirst())
                .<Focusable<?>>map(buttons::get)
                .ifPresentOrElse(Focusable::focus, this::focusOnWhatWasSaid);
    }

    private void focusOnWhatWasSaid() {
        getChildren().map(Section.class::cast).forEach(section -> {
            section.getElement().setAttribute("tabindex", "-1");
            section.getElement().callJsFunction("focus");
        });
    }

    private ListItem item(Line line) {
        if (!isDue(line)) {
            Span done = new Span(VaadinIcon.CHECK.create(), new Span(Words.text("agency.mandates.is-attested")));
            done.addClassName("mandate-attested");
            return MandatePanel.item(line, List.of(MandateWords.history(line)), done);
        }
        Button end = MandateGrid.button(acts, line, MandateAct.END);
        end.setTestId("end-reviewed-mandate");
        Button attest = MandateGrid.button(acts, line, MandateAct.ATTEST);
        buttons.put(line.id(), attest);
        return MandatePanel.item(line, List.of(MandateWords.history(line)), end, attest);
    }

    private static boolean isDue(Line line) {
        return line.may().contains(MandateAct.ATTEST);
    }

    private static String hint() {
        LocalDate today = Written.today();
        LocalDate last = Attestation.inTimeUntil(today);
        return Words.text(
                today.isAfter(last) ? "agency.mandates.review-late" : "agency.mandates.review-hint", Written.day(last));
    }
}
