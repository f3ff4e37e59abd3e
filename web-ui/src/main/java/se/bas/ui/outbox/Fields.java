package se.bas.ui.outbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import se.bas.domain.outbox.MessageProblem;
import se.bas.ui.components.Words;

/** Tells at each field what is wrong with it, and goes to the first. */
final class Fields {
    private Fields() {}

    static void tell(SequencedMap<String, Component> fields, List<MessageProblem> problems) {
        fields.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> {
            Component field = fields.get(problem.field());
            if (field != null) {
                mark(field, Words.of(problem));
            }
        });
        fields.entrySet().stream()
                .filter(field ->
                        problems.stream().anyMatch(problem -> problem.field().equals(field.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(field -> {
                    if (field instanceof Focusable<?> focusable) {
                        focusable.focus();
                    }
                });
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
