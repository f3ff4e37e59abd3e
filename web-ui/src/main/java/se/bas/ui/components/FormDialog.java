package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * A short form in a dialog: what is wrong stands by its field, the first of them is focused, and nothing typed is lost. Who
 * leaves it with something typed is asked once more.
 */
public final class FormDialog {
    private final Dialog dialog = new Dialog();
    private final Div body = new Div();
    private final Paragraph problem = new Paragraph();
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final Button save;
    private final Unsaved unsaved = new Unsaved();
    private final Div leaving = new Div();
    private Supplier<List<Flaw>> saving = List::of;

    /**
     * Something that is wrong.
     *
     * @param field empty when it is about none
     */
    public record Flaw(String field, String words) {}

    /** Prepares it; {@link #open} shows it. */
    public FormDialog(String heading, String saves) {
        dialog.setHeaderTitle(heading);
        dialog.setWidth("38rem");
        dialog.setMaxWidth("96vw");
        dialog.setCloseOnOutsideClick(false);
        body.addClassNames("dialog-body", "form-dialog");
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        problem.setTestId("form-problem");
        problem.setVisible(false);
        dialog.add(body);
        Button cancel = new Button(Words.text("shell.cancel"), click -> leave());
        cancel.setTestId("cancel");
        dialog.addDialogCloseActionListener(wish -> leave());
        save = new Button(saves, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setTestId("form-save");
        dialog.getFooter().add(cancel, save);
        Paragraph question = new Paragraph(Words.text("shell.unsaved"));
        Button stay = new Button(Words.text("shell.unsaved.stay"), click -> {
            leaving.setVisible(false);
            cancel.focus();
        });
        stay.setTestId("unsaved-stay");
        Button discard = new Button(Words.text("shell.unsaved.discard"), click -> dialog.close());
        discard.addThemeVariants(ButtonVariant.ERROR);
        discard.setTestId("unsaved-discard");
        Div choice = new Div(stay, discard);
        choice.addClassName("field-row");
        leaving.add(question, choice);
        leaving.addClassName("notice");
        leaving.getElement().setAttribute("role", "alert");
        leaving.setTestId("unsaved");
        leaving.setVisible(false);
    }

    /** A field tells what is typed in it when it is left, which Escape does not do by itself. */
    private void leave() {
        dialog.getElement().executeJs("document.activeElement?.blur()").then(left -> ask());
    }

    private void ask() {
        if (!unsaved.isThere()) {
            dialog.close();
            return;
        }
        leaving.setVisible(true);
        leaving.getChildren()
                .flatMap(Component::getChildren)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private void watch(Component field) {
        if (field instanceof HasValue<?, ?> typed) {
            unsaved.watch(typed::getValue);
        }
    }

    /** A field that something can be wrong with. */
    public FormDialog field(String name, Component field) {
        fields.put(name, field);
        watch(field);
        body.add(field);
        return this;
    }

    /** Fields side by side, where there is room. */
    public FormDialog row(SequencedMap<String, Component> some) {
        Div row = new Div();
        row.addClassName("field-row");
        some.forEach((name, field) -> {
            fields.put(name, field);
            watch(field);
            row.add(field);
        });
        body.add(row);
        return this;
    }

    /** Something that stands between the fields. */
    public FormDialog part(Component part) {
        watch(part);
        body.add(part);
        return this;
    }

    /**
     * Shows it.
     *
     * @param act keeps what was filled in; gives what is wrong, and nothing when it is done
     */
    public void open(Supplier<List<Flaw>> act) {
        saving = act;
        body.add(problem, leaving);
        unsaved.begin();
        dialog.open();
        fields.values().stream().findFirst().ifPresent(FormDialog::focus);
    }

    /** Closes it, with whatever is in it. */
    public void close() {
        dialog.close();
    }

    private void save() {
        List<Flaw> flaws = saving.get();
        if (flaws.isEmpty()) {
            dialog.close();
            return;
        }
        fields.values().forEach(field -> mark(field, ""));
        problem.setText("");
        flaws.reversed().forEach(flaw -> {
            Component field = fields.get(flaw.field());
            if (field == null) {
                problem.setText(flaw.words());
            } else {
                mark(field, flaw.words());
            }
        });
        problem.setVisible(!problem.getText().isEmpty());
        fields.values().stream()
                .filter(field -> field instanceof HasValidationProperties marked && marked.isInvalid())
                .findFirst()
                .ifPresent(FormDialog::focus);
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
