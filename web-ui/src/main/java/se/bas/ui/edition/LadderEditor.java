package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.contact.LadderAct;
import se.bas.domain.contact.LadderContent;
import se.bas.domain.contact.LadderPlan;
import se.bas.domain.contact.LadderPlan.Rung;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.task.WorkingDays;
import se.bas.ui.components.Arrangement;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The steps of a ladder, one below another, and on which days they would be if somebody did not come today. */
final class LadderEditor implements ItemEditor {
    private final LocalDate today;
    private final WorkingDays workingDays;
    private final Runnable changed;
    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();
    private final Div all = new Div();
    private final Button more;
    private final Paragraph example = new Paragraph();

    LadderEditor(ItemForms.Writing writing, WorkingDays workingDays) {
        today = writing.today();
        this.workingDays = workingDays;
        changed = writing.changed();
        LadderContent.plan(writing.start()).rungs().forEach(rung -> lines.add(new Line(rung)));
        rows.addClassName("list-rows");
        more = new Button(Words.text("edition.ladder.add"), VaadinIcon.PLUS.create(), click -> add());
        more.setTestId("ladder-add");
        all.add(rows, more);
        all.addClassName("list-editor");
        example.setTestId("ladder-example");
        example.getElement().setAttribute("aria-live", "polite");
        arrange();
    }

    /** One step. */
    private final class Line extends Div {
        private final IntegerField days = new IntegerField(Words.text("edition.ladder.days"));
        private final Select<LadderAct> act = new Select<>();

        Line(Rung rung) {
            days.setMin(0);
            days.setMax(LadderPlan.DAYS_AT_MOST);
            days.setStepButtonsVisible(true);
            days.setManualValidation(true);
            days.setValueChangeMode(ValueChangeMode.LAZY);
            days.setValue(rung.days());
            days.setTestId("ladder-days");
            days.addValueChangeListener(change -> told());
            act.setLabel(Words.text("edition.ladder.act"));
            act.setItems(LadderAct.values());
            act.setItemLabelGenerator(Words::of);
            act.setValue(rung.act());
            act.setTestId("ladder-act");
            act.addValueChangeListener(change -> told());
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> drop(this));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(Words.text("edition.ladder.remove"));
            remove.setTooltipText(Words.text("edition.ladder.remove"));
            remove.setTestId("ladder-remove");
            addClassNames("list-row", "ladder-row");
            setTestId("ladder-row");
            add(days, act, remove);
        }

        private String text() {
            return (days.getValue() == null ? "" : days.getValue()) + " " + act.getValue();
        }
    }

    /** Before the last, which is the review. */
    private void add() {
        int place = Math.max(0, lines.size() - 1);
        Integer before =
                place == 0 ? Integer.valueOf(0) : lines.get(place - 1).days.getValue();
        Line line = new Line(new Rung(before == null ? 0 : before, LadderAct.CALL));
        lines.add(place, line);
        told();
        line.days.focus();
    }

    private void drop(Line line) {
        lines.remove(line);
        told();
    }

    private void told() {
        arrange();
        changed.run();
    }

    private void arrange() {
        Arrangement.arrange(rows, lines);
        more.setEnabled(lines.size() < LadderPlan.RUNGS_AT_MOST);
        EditionContent content = content();
        example.setText(
                LadderContent.wrong(content).isEmpty()
                        ? Words.text(
                                "edition.ladder.example",
                                Written.day(today),
                                LadderContent.plan(content).dated(today, workingDays).stream()
                                        .map(rung -> Words.text(
                                                "edition.ladder.example-step",
                                                Written.day(rung.due()),
                                                Words.of(rung.act())))
                                        .collect(Collectors.joining(" · ")))
                        : Words.text("edition.preview-later"));
    }

    @Override
    public Component fields() {
        return all;
    }

    @Override
    public Component preview() {
        return example;
    }

    @Override
    public EditionContent content() {
        TreeMap<String, String> fields = new TreeMap<>();
        for (Line line : lines) {
            fields.put(LadderContent.field(fields.size()), line.text());
        }
        return EditionContent.of(fields);
    }

    @Override
    public List<ContentFlaw> tell(List<ContentFlaw> flaws) {
        Map<String, IntegerField> fields = new LinkedHashMap<>();
        for (Line line : lines) {
            fields.put(LadderContent.field(fields.size()), line.days);
        }
        return FieldFlaws.tell(fields, flaws);
    }
}
