package se.bas.ui.participation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.participation.ConsentAnswer;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.KnownBy;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.TargetGroup;
import se.bas.domain.participation.TreatmentStage;
import se.bas.ui.components.Words;

/** Whether somebody is in the target group, and what they said when asked to consent (PRO-02–03). */
final class EnrolmentFields extends HappeningFields {
    private final Checkbox unemployed = new Checkbox(Words.text("participation.field.unemployed"));
    private final Checkbox livesHere = new Checkbox(Words.text("participation.field.lives-here"));
    private final Select<TreatmentStage> treatment =
            select("participation.field.treatment", List.of(TreatmentStage.values()));
    private final Select<KnownBy> knownBy = select("participation.field.known-by", List.of(KnownBy.values()));
    private final RadioButtonGroup<ConsentAnswer> answer =
            new RadioButtonGroup<>(Words.text("participation.field.consent-answer"));
    private final TextArea exception = text("participation.field.exception", "participation.field.exception-help");

    EnrolmentFields(boolean manager) {
        super(Move.ENROL);
        unemployed.setTestId("happening-unemployed");
        livesHere.setTestId("happening-lives-here");
        Div ticks = new Div(unemployed, livesHere);
        ticks.addClassName("happening-ticks");
        add(ticks);
        place("targetGroup", treatment);
        knownBy.setHelperText(Words.text("participation.field.known-by-help"));
        knownBy.setTestId("happening-knownBy");
        add(knownBy);
        answer.setItems(ConsentAnswer.values());
        answer.setItemLabelGenerator(Words::of);
        answer.setHelperText(Words.text("participation.field.consent-answer-help"));
        place("consentAnswer", answer);
        if (manager) {
            place("exception", exception);
        }
    }

    @Override
    Happening happening() {
        return new Happening.Enrolment(day(), group(), answer.getValue(), exception.getValue());
    }

    private @Nullable TargetGroup group() {
        TreatmentStage stage = treatment.getValue();
        KnownBy known = knownBy.getValue();
        return stage == null || known == null
                ? null
                : new TargetGroup(unemployed.getValue(), livesHere.getValue(), stage, known);
    }
}
