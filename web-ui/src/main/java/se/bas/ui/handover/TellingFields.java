package se.bas.ui.handover;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.edition.Settings;
import se.bas.domain.edition.LawItem;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.handover.Telling;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;

/** Whether the sender is told what was answered, and on which ground of one's own. */
final class TellingFields {
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>(Words.text("handover.telling"));
    private final Select<BasisKind> basis = new Select<>();
    private final Paragraph law = new Paragraph();
    private final TextArea reason = new TextArea(Words.text("handover.basis-reason"));

    /** What can be chosen. */
    enum Way {
        NOT_YET,
        CONSENT,
        LAW
    }

    /**
     * Makes them.
     *
     * @param bases the provisions by which the own agency discloses
     * @param settings what holds at the own agency: what the law says
     */
    TellingFields(List<Way> ways, List<BasisKind> bases, Settings settings) {
        way.setItems(ways);
        way.setItemLabelGenerator(one -> Words.text("handover.tell-by." + one.name()));
        way.setHelperText(Words.text("handover.telling-help"));
        way.setTestId("telling");
        way.addValueChangeListener(change -> show());
        basis.setLabel(Words.text("handover.basis"));
        basis.setItems(bases);
        basis.setItemLabelGenerator(Words::of);
        basis.setWidthFull();
        basis.setTestId("telling-basis");
        basis.addValueChangeListener(change -> law.setText(Optional.ofNullable(change.getValue())
                .map(kind -> Words.of(settings.text(LawItem.of(kind))))
                .orElse("")));
        law.addClassName("consequence");
        law.setTestId("telling-law");
        law.getElement().setAttribute("aria-live", "polite");
        reason.setMaxLength(Telling.REASON_AT_MOST);
        reason.setHelperText(Words.text("handover.basis-reason-help"));
        reason.setWidthFull();
        reason.setTestId("telling-reason");
        show();
    }

    private void show() {
        boolean byLaw = way.getValue() == Way.LAW;
        basis.setVisible(byLaw);
        law.setVisible(byLaw);
        reason.setVisible(byLaw);
    }

    FormDialog into(FormDialog dialog) {
        return dialog.field("telling", way).field("basis", basis).part(law).field("basisReason", reason);
    }

    /** Null when nothing was chosen. */
    @Nullable
    Telling telling() {
        return switch (way.getValue()) {
            case null -> null;
            case NOT_YET -> new Telling.NotYet();
            case CONSENT -> new Telling.ByConsent();
            case LAW -> new Telling.ByLaw(basis.getValue(), reason.getValue());
        };
    }
}
