package se.bas.ui.participation;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import se.bas.application.participation.ParticipationView;
import se.bas.domain.participation.Happening;
import se.bas.domain.participation.Move;
import se.bas.domain.participation.Stage;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** That nothing more is to be done: of a referral that leads nowhere why, after work or studies not too early (PRO-51). */
final class ClosingFields extends HappeningFields {
    private final TextArea text;
    private final TextArea exception = text("participation.field.exception", "participation.field.exception-help");

    ClosingFields(ParticipationView view, boolean manager) {
        super(Move.CLOSE);
        text = text(
                "participation.field.why",
                view.stage() == Stage.REFERRED ? "participation.field.why-needed" : "participation.field.why-optional");
        place("text", text);
        LocalDate first = view.closing();
        if (first != null && first.isAfter(Written.today())) {
            add(new Paragraph(Words.text("participation.closing-from", Written.day(first))));
            if (manager) {
                place("exception", exception);
            }
        }
    }

    @Override
    Happening happening() {
        return new Happening.Closing(day(), text.getValue(), exception.getValue());
    }
}
