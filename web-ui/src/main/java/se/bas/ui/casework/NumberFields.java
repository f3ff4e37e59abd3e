package se.bas.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.IdentityLevel;
import se.bas.domain.casework.PersonalNumber;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** A personal identity number or coordination number; the latter brings the question of its identity level (PNR-05). */
final class NumberFields extends Div {
    final TextField number = new TextField(Words.text("casework.new.number"));
    final Select<IdentityLevel> level = new Select<>();

    NumberFields() {
        addClassName("field-row");
        number.setHelperText(Words.text("casework.new.number-help"));
        number.setAutocomplete(Autocomplete.OFF);
        number.setTestId("number");
        number.setValueChangeMode(ValueChangeMode.ON_BLUR);
        number.addValueChangeListener(change -> level.setVisible(coordination()));
        level.setLabel(Words.text("casework.new.level"));
        level.setItems(IdentityLevel.values());
        level.setItemLabelGenerator(known -> known == null ? "" : Words.of(known));
        level.setHelperText(Words.text("casework.new.level-help"));
        level.setTestId("level");
        level.setVisible(false);
        add(number, level);
    }

    String typed() {
        return number.getValue();
    }

    @Nullable
    IdentityLevel level() {
        return coordination() ? level.getValue() : null;
    }

    private boolean coordination() {
        return PersonalNumber.read(typed(), Written.today()) instanceof PersonalNumber.Reading.Valid(var valid)
                && valid.type() == PersonalNumber.Type.COORDINATION;
    }
}
