package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.List;
import java.util.Map;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.ui.components.Words;

/** Puts what is wrong with a content in words at its fields. */
final class FieldFlaws {
    private FieldFlaws() {}

    /** Gives what belongs to no field. */
    static List<ContentFlaw> tell(Map<String, ? extends Component> fields, List<ContentFlaw> flaws) {
        fields.values().forEach(field -> mark(field, ""));
        flaws.reversed().forEach(flaw -> {
            Component field = fields.get(flaw.field());
            if (field != null) {
                mark(field, words(flaw));
                field.scrollIntoView();
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            }
        });
        return flaws.stream().filter(flaw -> !fields.containsKey(flaw.field())).toList();
    }

    static String words(ContentFlaw flaw) {
        return Words.of(flaw.code(), flaw.values());
    }

    private static void mark(Component field, String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(!words.isEmpty());
        }
    }
}
