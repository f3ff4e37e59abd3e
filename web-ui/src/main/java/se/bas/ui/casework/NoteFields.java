package se.bas.ui.casework;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.NoteDraft;
import se.bas.domain.casework.NoteProblem;
import se.bas.domain.casework.NoteWarning;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.CategoryChip;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.OfferedCategories;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Text, category, day. Nothing is chosen beforehand but the day. */
final class NoteFields extends Div {
    private static final int TYPING_PAUSE = 600;

    private final TextArea text = new TextArea(Words.text("casework.note.text"));
    private final RadioButtonGroup<Category> category = new RadioButtonGroup<>(Words.text("casework.note.category"));
    private final DayPicker day = new DayPicker(Words.text("casework.note.day"));
    private final Div warnings = new Div();

    NoteFields(Role role) {
        addClassName("note-fields");
        text.setTestId("note-text");
        text.addClassName("note-text");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.addValueChangeListener(change -> warn());
        warnings.addClassName("note-warnings");
        warnings.setTestId("note-warnings");
        warnings.getElement().setAttribute("role", "status");
        category.setItems(OfferedCategories.offered(role));
        category.setRenderer(new ComponentRenderer<>(CategoryChip::new));
        category.setTestId("note-category");
        category.addClassName("category-chips");
        category.setHelperText(Words.text("casework.note.category-help"));
        day.setValue(Written.today());
        day.setMax(Written.today());
        day.setTestId("note-day");
        add(text, warnings, category, day);
    }

    /** Has something done whenever something else stands there. */
    void typed(Runnable doing) {
        text.addValueChangeListener(change -> doing.run());
        category.addValueChangeListener(change -> doing.run());
        day.addValueChangeListener(change -> doing.run());
    }

    NoteDraft draft() {
        return new NoteDraft(day.getValue(), category.getValue(), text.getValue());
    }

    void show(NoteDraft draft) {
        text.setValue(draft.text());
        category.setValue(draft.category());
        day.setValue(draft.day());
    }

    void append(String further) {
        text.setValue(text.getValue().stripTrailing() + "\n\n" + further);
    }

    void focus() {
        text.focus();
    }

    void problems(List<NoteProblem> problems) {
        List.<HasValidation>of(text, category, day).forEach(field -> {
            field.setErrorMessage("");
            field.setInvalid(false);
        });
        problems.reversed().forEach(problem -> {
            HasValidation field = field(problem);
            field.setErrorMessage(Words.of(problem));
            field.setInvalid(true);
        });
    }

    void goToFirst(List<NoteProblem> problems) {
        // The fields stand in another order than the problems: what is written comes first.
        List<String> fields = problems.stream().map(NoteProblem::field).toList();
        if (fields.contains("text")) {
            text.focus();
        } else if (fields.contains("category")) {
            // The group itself takes no focus; its first choice does.
            category.getElement().executeJs("this.querySelector('vaadin-radio-button')?.focus()");
        } else if (fields.contains("day")) {
            day.focus();
        }
    }

    private HasValidation field(NoteProblem problem) {
        return switch (problem.field()) {
            case "day" -> day;
            case "category" -> category;
            default -> text;
        };
    }

    private void warn() {
        warnings.removeAll();
        Set<NoteWarning> found = NoteWarning.in(text.getValue(), Written.today());
        found.forEach(warning -> {
            Paragraph words = new Paragraph(Words.of(warning));
            words.addClassName("notice");
            warnings.add(words);
        });
    }
}
