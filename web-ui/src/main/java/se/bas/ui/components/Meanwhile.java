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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
     * @param mine what is typed just now
     * @param words how a value is read; an empty text for nothing
     * @param take puts the other's into the field
     */
    public record Both<T extends @Nullable Object>(
            String label, Supplier<T> mine, T theirs, Function<T, String> words, Consumer<T> take) {
        /** Of a field that has its value itself. */
        public static <T extends @Nullable Object> Both<T> of(
                String label, HasValue<?, T> field, T theirs, Function<T, String> words) {
            return new Both<>(label, field::getValue, theirs, words, field::setValue);
        }

        /** Of a text. */
        public static Both<String> of(String label, HasValue<?, String> field, String theirs) {
            return of(label, field, theirs, text -> text);
        }

        /** Of a day. */
        public static Both<@Nullable LocalDate> ofDay(DayPicker field, @Nullable LocalDate theirs) {
            return new Both<>(
                    field.getLabel(),
                    field::getValue,
                    theirs,
                    day -> day == null ? "" : Written.day(day),
                    field::setValue);
        }

        boolean differs() {
            return !Objects.equals(mine.get(), theirs);
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
    public void show(String lead, List<Both<?>> fields) {
        removeAll();
        add(new Paragraph(lead));
        List<Both<?>> differing = fields.stream().filter(Both::differs).toList();
        add(new Paragraph(Words.text(differing.isEmpty() ? "shell.meanwhile.same" : "shell.meanwhile.how")));
        differing.forEach(field -> add(line(field)));
        setVisible(true);
        scrollIntoView();
    }

    /** What the form says besides: nothing is kept, and nothing is lost. */
    public static FormDialog.Flaw flaw() {
        return new FormDialog.Flaw("", Words.text("shell.meanwhile.flaw"));
    }

    private static <T extends @Nullable Object> Div line(Both<T> field) {
        String words = field.words().apply(field.theirs());
        Span label = new Span(field.label());
        label.addClassName("meanwhile-label");
        Paragraph theirs = new Paragraph(words.isEmpty() ? Words.text("shell.meanwhile.nothing") : words);
        theirs.addClassName("kept-lines");
        Button take = new Button(Words.text("shell.meanwhile.take"));
        take.addThemeVariants(ButtonVariant.SMALL);
        take.setAriaLabel(Words.text("shell.meanwhile.take-what", field.label()));
        take.setTestId("take-theirs");
        Div line = new Div(label, theirs, take);
        line.addClassName("meanwhile-line");
        take.addClickListener(click -> {
            field.take().accept(field.theirs());
            take.setEnabled(false);
            take.setText(Words.text("shell.meanwhile.taken"));
        });
        return line;
    }
}
