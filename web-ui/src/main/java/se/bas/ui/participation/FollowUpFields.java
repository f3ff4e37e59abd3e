package se.bas.ui.participation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.participation.FollowUpMonths;
import se.bas.domain.participation.FollowUpOutcome;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Occupation;
import se.bas.domain.participation.SobrietyAnswer;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;

/** How it goes some months after an exit to work or studies; what does not belong to the answer is not asked (PRO-52). */
final class FollowUpFields extends HappeningFields {
    private final Select<Integer> months = new Select<>();
    private final Select<FollowUpOutcome> outcome =
            select("participation.field.outcome", List.of(FollowUpOutcome.values()));
    private final Select<Occupation> occupation =
            select("participation.field.occupation", List.of(Occupation.values()));
    private final IntegerField hours = new IntegerField(Words.text("participation.field.hours"));
    private final DayPicker lostOn = new DayPicker(Words.text("participation.field.lost-on"));
    private final Checkbox wished = new Checkbox(Words.text("participation.field.sobriety-wished"));
    private final Select<SobrietyAnswer> sobriety =
            select("participation.field.sobriety", List.of(SobrietyAnswer.values()));
    private final TextArea text = text("participation.field.text", "participation.field.text-help");

    FollowUpFields(ParticipationView view) {
        super(Move.FOLLOW_UP);
        months.setLabel(Words.text("participation.field.months"));
        months.setItems(FollowUpMonths.ALL);
        months.setItemLabelGenerator(one -> Words.text("participation.after-months", one));
        months.setValue(ParticipationWords.nextMonths(view));
        months.setWidthFull();
        place("months", months);
        place("outcome", outcome);
        place("occupation", occupation);
        hours.setMin(1);
        hours.setMax(Happening.HOURS_AT_MOST);
        hours.setStepButtonsVisible(true);
        place("hours", hours);
        place("lostOn", lostOn);
        wished.setTestId("happening-sobriety-wished");
        add(wished);
        sobriety.setHelperText(Words.text("participation.field.sobriety-help"));
        place("sobriety", sobriety);
        place("text", text);
        outcome.addValueChangeListener(change -> ask());
        wished.addValueChangeListener(change -> ask());
        ask();
    }

    private void ask() {
        boolean still = outcome.getValue() == FollowUpOutcome.STILL;
        occupation.setVisible(still);
        hours.setVisible(still);
        lostOn.setVisible(outcome.getValue() == FollowUpOutcome.LOST);
        sobriety.setVisible(wished.getValue());
    }

    @Override
    Happening happening() {
        boolean still = outcome.getValue() == FollowUpOutcome.STILL;
        boolean lost = outcome.getValue() == FollowUpOutcome.LOST;
        return new Happening.FollowUp(
                day(),
                months.getValue(),
                outcome.getValue(),
                still ? occupation.getValue() : null,
                still ? hours.getValue() : null,
                lost ? lostOn.getValue() : null,
                wished.getValue(),
                wished.getValue() ? sobriety.getValue() : null,
                text.getValue());
    }
}
