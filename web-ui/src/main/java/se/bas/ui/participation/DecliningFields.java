package se.bas.ui.participation;

import com.vaadin.flow.component.textfield.TextArea;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;

/** Somebody does not want to take part; why they need not say. */
final class DecliningFields extends HappeningFields {
    private final TextArea text = text("participation.field.why", "participation.field.why-optional");

    DecliningFields() {
        super(Move.DECLINE);
        place("text", text);
    }

    @Override
    Happening happening() {
        return new Happening.Declining(day(), text.getValue());
    }
}
