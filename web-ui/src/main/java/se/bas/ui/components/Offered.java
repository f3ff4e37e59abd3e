package se.bas.ui.components;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** A field that offers what the agency usually means, and takes other words as well. */
public final class Offered extends ComboBox<String> {
    public Offered(String label, List<String> offered) {
        super(label);
        setItems(offered);
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
        if (offered.isEmpty()) {
            // Then it is a field like any other.
            setAutoOpen(false);
            addClassName("nothing-offered");
        }
    }

    /** What stands there; empty text when nothing does. */
    public String text() {
        return getValue() == null ? "" : getValue();
    }

    public void write(String text) {
        setValue(text.isEmpty() ? null : text);
    }
}
