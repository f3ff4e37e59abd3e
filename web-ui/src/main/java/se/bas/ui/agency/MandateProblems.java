package se.bas.ui.agency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.bas.domain.agency.MandateProblem;
import se.bas.ui.components.Words;

/** Puts each problem in words at its field, and takes the user to the first. */
final class MandateProblems {
    private final Map<String, Component> fields = new LinkedHashMap<>();

    MandateProblems(MandateFields form) {
        fields.put("person", form.person);
        fields.put("affiliation", form.affiliation);
        fields.put("name", form.name);
        fields.put("unit", form.unit);
        fields.put("role", form.role);
        fields.put("from", form.from);
        fields.put("until", form.until);
    }

    /** Shows these problems and no others. */
    void show(List<MandateProblem> problems) {
        fields.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> mark(field(problem), Words.of(problem)));
        problems.stream().findFirst().map(this::field).ifPresent(MandateProblems::goTo);
    }

    private Component field(MandateProblem problem) {
        Component field = fields.get(problem.field());
        if (field == null) {
            throw new IllegalStateException("the form has no field " + problem.field());
        }
        return field;
    }

    private static void goTo(Component field) {
        field.scrollIntoView();
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
