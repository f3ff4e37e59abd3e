package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.bas.application.agency.MandateList.Line;
import se.bas.domain.agency.Attestation;
import se.bas.domain.agency.MandateAct;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What is to be attested in this quarter: one click for each that is still needed, and a way to end the others. */
final class MandateReview {
    private MandateReview() {}

    /** Empty when nothing is. */
    static Optional<Component> of(List<Line> lines, MandateActs acts) {
        List<Line> due = lines.stream()
                .filter(line -> line.may().contains(MandateAct.ATTEST))
                .toList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("mandate-inbox");
        due.forEach(line -> list.add(item(line, acts)));
        Section section = new Section(new H2(Words.text("agency.mandates.review", due.size())), hint(), list);
        section.addClassNames("panel", "form-panel");
        section.setTestId("mandate-review");
        return Optional.of(section);
    }

    private static Paragraph hint() {
        LocalDate today = LocalDate.now(Written.ZONE);
        LocalDate last = Attestation.inTimeUntil(today);
        Paragraph hint = new Paragraph(Words.text(
                today.isAfter(last) ? "agency.mandates.review-late" : "agency.mandates.review-hint",
                Written.day(last)));
        hint.addClassName("quiet");
        return hint;
    }

    private static ListItem item(Line line, MandateActs acts) {
        Div words = new Div(
                new H3(line.staffName()),
                new Paragraph(
                        Words.text("agency.mandates.summary", MandateWords.place(line), MandateWords.period(line))),
                MandateWords.history(line));
        words.addClassName("mandate-item-words");
        Button end = MandateGrid.button(acts, line, MandateAct.END);
        end.setTestId("end-reviewed-mandate");
        Div buttons = new Div(end, MandateGrid.button(acts, line, MandateAct.ATTEST));
        buttons.addClassName("mandate-buttons");
        ListItem item = new ListItem(words, buttons);
        item.addClassName("mandate-item");
        return item;
    }
}
