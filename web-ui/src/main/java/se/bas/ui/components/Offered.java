package se.bas.ui.components;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.UUID;

/**
 * A text field that offers what the agency usually means, and takes other words as well.
 *
 * <p>It is the browser's own list. A combo box that takes other words can lose what was typed before it had fetched
 * what it offers.
 */
public final class Offered extends TextField {
    public Offered(String label, List<String> offered) {
        super(label);
        setAutocomplete(Autocomplete.OFF);
        if (!offered.isEmpty()) {
            offer(offered);
        }
    }

    private void offer(List<String> offered) {
        Element list = new Element("datalist");
        list.setAttribute("id", "offered-" + UUID.randomUUID());
        offered.forEach(one -> list.appendChild(new Element("option").setAttribute("value", one)));
        getElement().appendChild(list);
        addAttachListener(attached ->
                getElement().executeJs("this.inputElement.setAttribute('list', $0)", list.getAttribute("id")));
    }

    /** What stands there; empty text when nothing does. */
    public String text() {
        return getValue();
    }

    public void write(String text) {
        setValue(text);
    }
}
