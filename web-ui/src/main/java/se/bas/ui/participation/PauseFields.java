package se.bas.ui.participation;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.PauseReason;

/** Why somebody pauses. */
final class PauseFields extends HappeningFields {
    private final Select<PauseReason> reason =
            select("participation.field.pause-reason", List.of(PauseReason.values()));
    private final TextArea text = text("participation.field.text", "participation.field.text-help");

    PauseFields() {
        super(Move.PAUSE);
        place("pauseReason", reason);
        place("text", text);
    }

    @Override
    Happening happening() {
        return new Happening.Pause(day(), reason.getValue(), text.getValue());
    }
}
