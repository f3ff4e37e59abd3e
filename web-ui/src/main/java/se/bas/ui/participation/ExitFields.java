package se.bas.ui.participation;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import se.bas.domain.participation.ExitReason;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;

/** Why somebody leaves, and what goes on elsewhere (PRO-50). */
final class ExitFields extends HappeningFields {
    private final Select<ExitReason> reason = select("participation.field.exit-reason", List.of(ExitReason.values()));
    private final TextArea text = text("participation.field.text", "participation.field.exit-text-help");
    private final RadioButtonGroup<Boolean> plan = yesOrNo("participation.field.plan-with-af");
    private final RadioButtonGroup<Boolean> back = yesOrNo("participation.field.back-to-soc");

    ExitFields() {
        super(Move.EXIT);
        place("exitReason", reason);
        place("text", text);
        place("planWithAf", plan);
        place("backToSoc", back);
    }

    @Override
    Happening happening() {
        return new Happening.Exit(day(), reason.getValue(), text.getValue(), plan.getValue(), back.getValue());
    }
}
