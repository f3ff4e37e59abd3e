package se.bas.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import se.bas.ui.components.Fact;
import se.bas.ui.components.Keys;
import se.bas.ui.components.Preferences;
import se.bas.ui.components.Words;

/** Which keys do what, and a way to do without the single ones. */
final class KeyHelp {
    private KeyHelp() {}

    static Component button() {
        Button button = new Button(VaadinIcon.KEYBOARD_O.create(), click -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Words.text("shell.keys.heading"));
        button.setTooltipText(Words.text("shell.keys.heading"));
        button.setTestId("keys");
        button.addClassName("keys-button");
        Keys.press(button, Keys.HELP);
        return button;
    }

    private static void open() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(Words.text("shell.keys.heading"));
        dialog.setWidth("34rem");
        Component facts = Fact.list(List.of(
                Fact.of(Words.text("shell.keys.search"), keys("/", "Ctrl K")),
                Fact.of(Words.text("shell.keys.note"), keys("N")),
                Fact.of(Words.text("shell.keys.save-note"), keys("Ctrl Enter")),
                Fact.of(Words.text("shell.keys.list"), keys("↑", "↓", "Enter")),
                Fact.of(Words.text("shell.keys.undo"), keys("Z")),
                Fact.of(Words.text("shell.keys.close"), keys("Esc")),
                Fact.of(Words.text("shell.keys.help"), keys("?"))));
        facts.getElement().getClassList().add("key-list");
        Checkbox single = new Checkbox(Words.text("shell.keys.single"), Preferences.singleKeys());
        single.setHelperText(Words.text("shell.keys.single-help"));
        single.setTestId("single-keys");
        single.addValueChangeListener(change -> Preferences.singleKeys(change.getValue()));
        Div body = new Div(facts, single);
        body.addClassName("key-help");
        body.setTestId("key-help");
        dialog.add(body);
        Button close = new Button(Words.text("shell.close"), click -> dialog.close());
        close.setTestId("close");
        dialog.getFooter().add(close);
        dialog.open();
    }

    private static Component keys(String... names) {
        Div keys = new Div();
        for (String name : names) {
            Span key = new Span(name);
            key.addClassName("key");
            keys.add(key);
        }
        keys.addClassName("keys");
        return keys;
    }
}
