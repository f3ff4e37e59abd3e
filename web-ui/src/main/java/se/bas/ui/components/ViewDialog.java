package se.bas.ui.components;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.BiFunction;
import se.bas.domain.listing.ViewName;

/** Asks what a saved view is to be called. */
final class ViewDialog {
    private final Dialog dialog = new Dialog();
    private final TextField name = new TextField(Words.text("listing.name"));
    private final Checkbox opens = new Checkbox(Words.text("listing.open"));
    private final BiFunction<String, Boolean, Optional<String>> keep;
    private final Runnable done;

    /**
     * Prepares it.
     *
     * @param isNew whether it also asks if the list is to open with the view
     * @param keep keeps it, or says why not
     * @param done what happens when it is kept
     */
    ViewDialog(
            String heading,
            String before,
            boolean isNew,
            BiFunction<String, Boolean, Optional<String>> keep,
            Runnable done) {
        this.keep = keep;
        this.done = done;
        dialog.setHeaderTitle(heading);
        dialog.setWidth("28rem");
        name.setValue(before);
        name.setHelperText(Words.text("listing.name-help"));
        name.setMaxLength(ViewName.LONGEST);
        name.setAutocomplete(Autocomplete.OFF);
        name.setWidthFull();
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addKeyDownListener(Key.ENTER, pressed -> save());
        name.setTestId("view-name");
        opens.setVisible(isNew);
        opens.setTestId("view-opens-at-once");
        Div body = new Div(name, opens);
        body.addClassName("dialog-body");
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button save = new Button(Words.text("listing.keep"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("view-save");
        dialog.getFooter().add(cancel, save);
    }

    void open() {
        dialog.open();
        name.focus();
    }

    private void save() {
        Optional<String> problem = keep.apply(name.getValue(), opens.getValue());
        if (problem.isPresent()) {
            name.setErrorMessage(problem.get());
            name.setInvalid(true);
            name.focus();
            return;
        }
        dialog.close();
        done.run();
    }
}
