package se.bas.ui.placement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import se.bas.application.placement.PlacementView;
import se.bas.domain.placement.AgreementDraft;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Meanwhile;
import se.bas.ui.components.Words;

/** The fields of an agreement, for a new placement and for another version. */
final class AgreementFields {
    private static final int USUAL_HOURS = 20;

    private final DayPicker from = new DayPicker(Words.text("placement.from"));
    private final DayPicker until = new DayPicker(Words.text("placement.until"));
    private final IntegerField hours = new IntegerField(Words.text("placement.hours"));
    private final RadioButtonGroup<Boolean> wished = new RadioButtonGroup<>(Words.text("placement.wished"));
    private final TextArea goals = area("placement.goals", "placement-goals");
    private final TextArea tasks = area("placement.tasks", "placement-tasks");
    private final TextArea adaptation = area("placement.adaptation", "placement-adaptation");
    private final TextField supervisor = new TextField(Words.text("placement.supervisor"));
    private final TextField insurance = new TextField(Words.text("placement.insurance"));
    private final Checkbox soon = new Checkbox(Words.text("placement.soon"));

    AgreementFields() {
        from.setTestId("placement-from");
        until.setTestId("placement-until");
        hours.setMin(1);
        hours.setMax(AgreementDraft.HOURS_AT_MOST);
        hours.setValue(USUAL_HOURS);
        hours.setStepButtonsVisible(true);
        hours.setTestId("placement-hours");
        wished.setItems(true, false);
        wished.setItemLabelGenerator(AgreementFields::wished);
        wished.setTestId("placement-wished");
        adaptation.setHelperText(Words.text("placement.adaptation-help"));
        supervisor.setMaxLength(AgreementDraft.NAME_AT_MOST);
        supervisor.setWidthFull();
        supervisor.setTestId("placement-supervisor");
        insurance.setMaxLength(AgreementDraft.NAME_AT_MOST);
        insurance.setHelperText(Words.text("placement.insurance-help"));
        insurance.setWidthFull();
        insurance.setTestId("placement-insurance");
        soon.setVisible(false);
        soon.setTestId("placement-soon");
    }

    private static TextArea area(String key, String testId) {
        TextArea area = new TextArea(Words.text(key));
        area.setMaxLength(AgreementDraft.TEXT_AT_MOST);
        area.setWidthFull();
        area.setTestId(testId);
        return area;
    }

    /** What stands in a version before. */
    void show(PlacementView.Agreed before, PlacementView placement) {
        from.setValue(placement.from());
        until.setValue(placement.until());
        hours.setValue(before.hours());
        wished.setValue(before.wished());
        goals.setValue(before.goals());
        tasks.setValue(before.tasks());
        adaptation.setValue(before.adaptation());
        supervisor.setValue(before.supervisor());
        insurance.setValue(before.insurance());
    }

    /** A placement that has begun keeps its period, which is changed by making it longer or shorter. */
    void fixPeriod() {
        from.setReadOnly(true);
        until.setReadOnly(true);
        until.setHelperText(Words.text("placement.period-fixed"));
    }

    /** The question is asked only where there is one (PRO-14). */
    void ask() {
        soon.setVisible(true);
    }

    void into(FormDialog dialog) {
        SequencedMap<String, Component> period = new LinkedHashMap<>();
        period.put("from", from);
        period.put("until", until);
        period.put("hours", hours);
        SequencedMap<String, Component> people = new LinkedHashMap<>();
        people.put("supervisor", supervisor);
        people.put("insurance", insurance);
        dialog.row(period)
                .field("soon", soon)
                .field("wished", wished)
                .field("goals", goals)
                .field("tasks", tasks)
                .field("adaptation", adaptation)
                .row(people);
    }

    /** Each field with what is agreed or proposed now. */
    List<Meanwhile.Both> beside(PlacementView now) {
        PlacementView.Agreed theirs = now.latest();
        return List.of(
                Meanwhile.Both.ofDay(from, now.from()),
                Meanwhile.Both.ofDay(until, now.until()),
                Meanwhile.Both.of(hours.getLabel(), hours, theirs.hours(), String::valueOf),
                Meanwhile.Both.of(wished.getLabel(), wished, theirs.wished(), AgreementFields::wished),
                Meanwhile.Both.of(goals.getLabel(), goals, theirs.goals()),
                Meanwhile.Both.of(tasks.getLabel(), tasks, theirs.tasks()),
                Meanwhile.Both.of(adaptation.getLabel(), adaptation, theirs.adaptation()),
                Meanwhile.Both.of(supervisor.getLabel(), supervisor, theirs.supervisor()),
                Meanwhile.Both.of(insurance.getLabel(), insurance, theirs.insurance()));
    }

    private static String wished(boolean yes) {
        return Words.text(yes ? "placement.yes" : "placement.no");
    }

    AgreementDraft draft() {
        Integer week = hours.getValue();
        @Nullable Boolean said = wished.getValue();
        return new AgreementDraft(
                from.getValue(),
                until.getValue(),
                week == null ? 0 : week,
                said,
                goals.getValue(),
                tasks.getValue(),
                adaptation.getValue(),
                supervisor.getValue(),
                insurance.getValue(),
                soon.getValue());
    }
}
