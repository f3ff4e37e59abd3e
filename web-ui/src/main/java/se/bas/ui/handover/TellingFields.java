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

/** Whether whoever waits for an answer is told of it, and on which ground of one's own. */
final class TellingFields {
    private final RadioButtonGroup<Way> way = new RadioButtonGroup<>();
    private final Select<BasisKind> basis = new Select<>();
    private final Paragraph law = new Paragraph();
    private final TextArea reason = new TextArea(Words.text("handover.basis-reason"));

    /** What can be chosen. */
    enum Way {
        NOT_YET,
        CONSENT,
        LAW
    }

    /** Of the answer to a proposal: it can be told later too. */
    static TellingFields ofAnswer(List<Way> ways, List<BasisKind> bases, Settings settings) {
        TellingFields fields = new TellingFields("handover.tell-by", ways, bases, settings);
        fields.way.setLabel(Words.text("handover.telling"));
        fields.way.setHelperText(Words.text("handover.telling-help"));
        return fields;
    }

    /** Of the answer to a wish: what is not told at once is not told. */
    static TellingFields ofRefusal(List<Way> ways, List<BasisKind> bases, Settings settings) {
        TellingFields fields = new TellingFields("handover.wish.tell-by", ways, bases, settings);
        fields.way.setLabel(Words.text("handover.wish.telling"));
        fields.way.setHelperText(Words.text("handover.wish.telling-help"));
        return fields;
    }

    /** All ways, but for a consent that there is not. */
    static List<Way> ways(boolean agreed) {
        return agreed ? List.of(Way.values()) : List.of(Way.NOT_YET, Way.LAW);
    }

    private TellingFields(String words, List<Way> ways, List<BasisKind> bases, Settings settings) {
        way.setItems(ways);
        way.setItemLabelGenerator(one -> Words.text(words + "." + one.name()));
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
