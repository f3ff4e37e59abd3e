package se.bas.ui.components;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody else has saved while one was writing, beside what one has typed: field by field, where the two differ. What
 * is typed stays unless one takes the other's; saved is what one makes of both (UIX-14). Hidden until there is something.
 */
public final class Meanwhile extends Div {
    /**
     * A field of the form, and what the other saved in it.
     *
     * @param label the field's
     * @param differs whether what is typed just now is another
     * @param theirs in words; an empty text for nothing
     * @param take puts the other's into the field
     */
    public record Both(String label, BooleanSupplier differs, String theirs, Runnable take) {
        /** Of a field that has its value itself. */
        public static <T> Both of(String label, HasValue<?, T> field, T theirs, Function<T, String> words) {
            return new Both(
                    label,
                    () -> !Objects.equals(field.getValue(), theirs),
                    words.apply(theirs),
                    () -> field.setValue(theirs));
        }

        /** Of a text. */
        public static Both of(String label, HasValue<?, String> field, String theirs) {
            return of(label, field, theirs, text -> text);
        }

        /** Of a day. */
        public static Both ofDay(DayPicker field, @Nullable LocalDate theirs) {
            return new Both(
                    field.getLabel(),
                    () -> !Objects.equals(field.getValue(), theirs),
                    theirs == null ? "" : Written.day(theirs),
                    () -> field.setValue(theirs));
        }
    }

    /** Shows nothing yet. */
    public Meanwhile() {
        addClassNames("notice", "meanwhile");
        setTestId("meanwhile");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.text("shell.meanwhile.heading"));
        setVisible(false);
    }

    /**
     * Shows what differs.
     *
     * @param lead who saved, and when, as far as that is known
     * @param fields of the form, in its order
     */
    public void show(String lead, List<Both> fields) {
        removeAll();
        add(new Paragraph(lead));
        List<Both> differing =
                fields.stream().filter(field -> field.differs().getAsBoolean()).toList();
        add(new Paragraph(Words.text(differing.isEmpty() ? "shell.meanwhile.same" : "shell.meanwhile.how")));
        differing.forEach(field -> add(line(field)));
        setVisible(true);
        scrollIntoView();
    }

    /** What the form says besides: nothing is kept, and nothing is lost. */
    public static FormDialog.Flaw flaw() {
        return new FormDialog.Flaw("", Words.text("shell.meanwhile.flaw"));
    }

    private static Div line(Both field) {
        Span label = new Span(field.label());
        label.addClassName("meanwhile-label");
        Paragraph theirs =
                new Paragraph(field.theirs().isEmpty() ? Words.text("shell.meanwhile.nothing") : field.theirs());
        theirs.addClassName("kept-lines");
        Button take = new Button(Words.text("shell.meanwhile.take"));
        take.addThemeVariants(ButtonVariant.SMALL);
        take.setAriaLabel(Words.text("shell.meanwhile.take-what", field.label()));
        take.setTestId("take-theirs");
        Div line = new Div(label, theirs, take);
        line.addClassName("meanwhile-line");
        take.addClickListener(click -> {
            field.take().run();
            take.setEnabled(false);
            take.setText(Words.text("shell.meanwhile.taken"));
        });
        return line;
    }
}
