package se.bas.ui.consent;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bas.domain.consent.ConsentProblem;
import se.bas.ui.components.Words;

/** Puts each problem in words at its field, and takes the user to the first when asked. */
final class ConsentProblems {
    private final CategoryChoice categories;
    private final Map<String, Component> fields = new LinkedHashMap<>();

    ConsentProblems(ConsentFields form) {
        categories = form.categories;
        fields.put("recipientUnit", form.recipient);
        fields.put("purpose", form.purpose);
        fields.put("from", form.from);
        fields.put("until", form.until);
        fields.put("form", form.form);
        fields.put("witness", form.witness);
        fields.put("givenAt", form.givenAt);
        fields.put("place", form.place);
        fields.put("language", form.language);
        fields.put("interpreting", form.interpreting);
        fields.put("interpreter", form.interpreter);
        // The text itself takes no input; where a form was signed, its version is written down.
        fields.put("informationVersion", form.signed);
        fields.put("voluntary", form.voluntary);
        fields.put("capable", form.capable);
    }

    /**
     * Shows these problems and no others.
     *
     * @param problems none clears them all
     */
    void show(List<ConsentProblem> problems) {
        categories.problem("");
        fields.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            if (problem.field().equals("categories")) {
                categories.problem(Words.of(problem));
            } else {
                mark(field(problem), Words.of(problem));
            }
        });
    }

    void goToFirst(List<ConsentProblem> problems) {
        problems.stream().findFirst().ifPresent(this::goTo);
    }

    private void goTo(ConsentProblem first) {
        if (first.field().equals("categories")) {
            categories.focus();
            return;
        }
        Component field = field(first);
        field.scrollIntoView();
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private Component field(ConsentProblem problem) {
        Component field = fields.get(problem.field());
        if (field == null) {
            throw new IllegalStateException("the form has no field " + problem.field());
        }
        return field;
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
