package se.bas.ui.employer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.employer.EmployerView;
import se.bas.application.employer.EmployerWriting;
import se.bas.domain.employer.EmployerDraft;
import se.bas.ui.components.FormDialog;
import se.bas.ui.components.Words;

/** Name, number and address of an employer: of a new one, or of one that is in the register. */
final class EmployerForm {
    private final TextField name = new TextField(Words.text("employer.name"));
    private final TextField number = new TextField(Words.text("employer.number"));
    private final TextField street = new TextField(Words.text("employer.street"));
    private final TextField postcode = new TextField(Words.text("employer.postcode"));
    private final TextField city = new TextField(Words.text("employer.city"));
    private final Checkbox active = new Checkbox(Words.text("employer.active"), true);
    private final FormDialog dialog;

    /**
     * Prepares it.
     *
     * @param of null for a new one
     */
    EmployerForm(@Nullable EmployerView of) {
        dialog = new FormDialog(
                Words.text(of == null ? "employer.register" : "employer.change"), Words.text("employer.save"));
        name.setMaxLength(EmployerDraft.NAME_AT_MOST);
        name.setWidthFull();
        name.setTestId("employer-name");
        number.setHelperText(Words.text("employer.number-help"));
        number.setTestId("employer-number");
        street.setWidthFull();
        active.setTestId("employer-active");
        SequencedMap<String, Component> place = new LinkedHashMap<>();
        place.put("postcode", postcode);
        place.put("city", city);
        dialog.field("name", name)
                .field("organisationNumber", number)
                .field("address", street)
                .row(place);
        if (of != null) {
            EmployerDraft said = of.said();
            name.setValue(said.name());
            number.setValue(said.number());
            number.setReadOnly(true);
            number.setHelperText("");
            street.setValue(said.street());
            postcode.setValue(said.postcode());
            city.setValue(said.city());
            active.setValue(said.active());
            dialog.field("active", active);
        }
    }

    /**
     * Opens it.
     *
     * @param keep keeps it
     * @param kept what happens once it is
     */
    void open(Function<EmployerDraft, EmployerWriting> keep, java.util.function.Consumer<EmployerWriting> kept) {
        dialog.open(() -> {
            EmployerWriting result = keep.apply(draft());
            List<FormDialog.Flaw> flaws = EmployerActs.flaws(result);
            if (flaws.isEmpty()) {
                kept.accept(result);
            }
            return flaws;
        });
    }

    private EmployerDraft draft() {
        return new EmployerDraft(
                name.getValue(),
                number.getValue(),
                street.getValue(),
                postcode.getValue(),
                city.getValue(),
                active.getValue());
    }
}
