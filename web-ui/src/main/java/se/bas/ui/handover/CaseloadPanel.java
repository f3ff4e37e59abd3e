package se.bas.ui.handover;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import se.bas.application.handover.CaseloadView;
import se.bas.application.handover.NetworkView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.ReassignmentDraft.One;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The cases that somebody has, to choose among; each can have something of its own. */
final class CaseloadPanel extends Section {
    private final List<NetworkView.Colleague> colleagues;
    private final SequencedMap<CaseFileId, Checkbox> boxes = new LinkedHashMap<>();
    private final List<Checkbox> together = new ArrayList<>();
    private final Map<CaseFileId, One> own = new HashMap<>();
    private final Paragraph problem = new Paragraph();

    /** Made of what the gate has released; {@code move} is given what was chosen, at least one. */
    CaseloadPanel(CaseloadView view, List<NetworkView.Colleague> colleagues, Consumer<List<One>> move) {
        this.colleagues = colleagues;
        addClassNames("panel", "task-panel", "caseload");
        setTestId("caseload");
        boolean some = view.lines().stream().anyMatch(CaseloadView.Line::chosenAlone);
        Checkbox all = new Checkbox(Words.text(some ? "handover.reassign.all-but" : "handover.reassign.all"));
        all.setTestId("choose-all");
        all.addValueChangeListener(change -> together.forEach(box -> box.setValue(change.getValue())));
        UnorderedList list = NetworkPage.rows();
        view.lines().forEach(line -> list.add(row(line)));
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        problem.setTestId("caseload-problem");
        problem.setVisible(false);
        Button button = new Button(Words.text("handover.reassign.move"), click -> move(move));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setTestId("move-cases");
        add(new H2(Words.text("handover.reassign.cases", view.name())), all, list, problem, button);
    }

    private void move(Consumer<List<One>> move) {
        List<One> chosen = boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(box -> own(box.getKey()))
                .toList();
        problem.setText(chosen.isEmpty() ? Words.of(NetworkProblem.CASES_MISSING) : "");
        problem.setVisible(chosen.isEmpty());
        if (!chosen.isEmpty()) {
            move.accept(chosen);
        }
    }

    private One own(CaseFileId file) {
        return own.getOrDefault(file, new One(file, null, "", null));
    }

    private ListItem row(CaseloadView.Line line) {
        Checkbox box = new Checkbox(
                line.name() == null
                        ? line.caseNumber()
                        : Words.text("handover.reassign.case", line.name(), line.caseNumber()));
        box.setTestId("choose-" + line.caseNumber());
        boxes.put(line.id(), box);
        Span held = new Span(Words.text(
                line.later() ? "handover.reassign.held-later" : "handover.reassign.held",
                Words.of(line.part()),
                Written.day(line.since())));
        held.addClassName("below");
        Span says = new Span();
        says.addClassName("below");
        says.setTestId("own-of-" + line.caseNumber());
        says.setVisible(false);
        Div body = new Div(box);
        if (line.chosenAlone()) {
            Span mark = new Span(Words.text("casework.protection.mark"));
            mark.addClassNames("chip", "chip-protected");
            body.add(mark);
        } else {
            together.add(box);
        }
        body.add(held, says);
        body.addClassName("task-body");
        Button button = HandoverCard.button("handover.reassign.own", "say-own", () -> say(line, box, says));
        button.setAriaLabel(Words.text("handover.reassign.own-of", line.caseNumber()));
        Div buttons = new Div(button);
        buttons.addClassName("task-buttons");
        ListItem row = new ListItem(body, buttons);
        row.addClassName("item-row");
        row.setTestId("caseload-row");
        return row;
    }

    private void say(CaseloadView.Line line, Checkbox box, Span says) {
        ChangeFields fields = new ChangeFields(colleagues);
        FormDialog dialog = new FormDialog(
                        Words.text("handover.reassign.own-of", line.caseNumber()), Words.text("handover.save"))
                .part(HandoverDialogs.below("handover.reassign.own-lead"));
        fields.ownInto(dialog, own(line.id()), colleagues).open(() -> {
            One said = fields.own(line.id());
            own.put(line.id(), said);
            box.setValue(true);
            String words = words(said);
            says.setText(words);
            says.setVisible(!words.isEmpty());
            return List.of();
        });
    }

    private String words(One said) {
        List<String> words = new ArrayList<>();
        colleagues.stream()
                .filter(one -> one.id().equals(said.staff()))
                .map(NetworkView.Colleague::name)
                .forEach(words::add);
        if (said.meeting() != null) {
            words.add(Words.text("handover.network.meeting-is", Written.day(said.meeting())));
        }
        if (!said.note().isEmpty()) {
            words.add(said.note());
        }
        return String.join(" · ", words);
    }
}
