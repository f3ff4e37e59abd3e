package se.bas.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.bas.application.contact.ContactActing;
import se.bas.domain.contact.ContactProblem;
import se.bas.ui.components.Words;

/** A form of some fields: says at each field what is wrong with it, goes to the first, and closes when it is saved. */
final class ContactForm {
    private final Dialog dialog = new Dialog();
    private final Div body = new Div();
    private final Paragraph problem = new Paragraph();
    private final SequencedMap<String, Component> fields = new LinkedHashMap<>();
    private final Consumer<ContactActing> done;

    /**
     * Prepares it.
     *
     * @param done what happens once it was saved, or there was nothing to save it to
     */
    ContactForm(String heading, Consumer<ContactActing> done) {
        this.done = done;
        dialog.setHeaderTitle(heading);
        dialog.setWidth("34rem");
        dialog.setCloseOnOutsideClick(false);
        problem.addClassName("error-text");
        problem.setTestId("contact-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        body.addClassNames("dialog-body", "task-dialog", "contact-dialog");
        dialog.add(body);
    }

    /** What stands in it, in order. */
    ContactForm of(Component... parts) {
        body.add(parts);
        return this;
    }

    /** By which name problems know a field. */
    ContactForm field(String name, Component field) {
        fields.put(name, field);
        return this;
    }

    /** Opens it; the first field has the keyboard. */
    void open(String save, Supplier<@Nullable ContactActing> act) {
        body.add(problem);
        Button cancel = new Button(Words.text("shell.cancel"), click -> dialog.close());
        cancel.setTestId("cancel");
        Button yes = new Button(save, click -> save(act));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setTestId("contact-save");
        dialog.getFooter().add(cancel, yes);
        dialog.open();
        fields.values().stream().findFirst().ifPresent(ContactForm::focus);
    }

    private void save(Supplier<@Nullable ContactActing> act) {
        ContactActing result = act.get();
        if (result == null) {
            return;
        }
        if (result instanceof ContactActing.Rejected(var problems, var changed, var receipt)
                && problems.stream().noneMatch(ContactProblem::meanwhile)) {
            tell(problems);
            return;
        }
        dialog.close();
        done.accept(result);
    }

    /** Says it without asking the server. */
    void tell(List<ContactProblem> problems) {
        problem.setVisible(false);
        fields.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(one -> {
            Component field = fields.get(one.field());
            if (field instanceof HasValidationProperties) {
                mark(field, Words.of(one));
                focus(field);
            } else {
                problem.setText(Words.of(one));
                problem.setVisible(true);
            }
        });
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
