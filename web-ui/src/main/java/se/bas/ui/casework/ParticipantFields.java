package se.bas.ui.casework;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.bas.domain.casework.ParticipantDraft;
import se.bas.domain.casework.ParticipantProblem;
import se.bas.domain.casework.Protection;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields of a new participant, each with its label above and its help and errors below. */
final class ParticipantFields {
    private final NumberFields number = new NumberFields();
    private final Checkbox unknown = new Checkbox(Words.text("casework.new.unknown"));
    private final DayPicker birthDate = new DayPicker(Words.text("casework.new.birth-date"));
    private final TextField givenName = field("casework.new.given-name", "given-name");
    private final TextField familyName = field("casework.new.family-name", "family-name");
    private final Select<Protection> protection = new Select<>();
    private final TextField caseNumber = field("casework.column.case-number", "case-number");
    private final TextField phone = field("casework.new.phone", "phone");
    private final TextField email = field("casework.new.email", "email");
    private final Map<String, Component> byName = new LinkedHashMap<>();

    ParticipantFields() {
        unknown.setTestId("number-unknown");
        unknown.setHelperText(Words.text("casework.new.unknown-help"));
        unknown.addValueChangeListener(change -> number.setVisible(!change.getValue()));
        birthDate.setHelperText(Words.text("casework.new.birth-date-help"));
        birthDate.setMax(Written.today());
        birthDate.setTestId("birth-date");
        protection.setLabel(Words.text("casework.new.protection"));
        protection.setItems(Protection.values());
        protection.setItemLabelGenerator(Words::of);
        protection.setValue(Protection.NONE);
        protection.setHelperText(Words.text("casework.new.protection-help"));
        protection.setTestId("protection");
        caseNumber.setHelperText(Words.text("casework.new.case-number-help"));
        byName.put("givenName", givenName);
        byName.put("familyName", familyName);
        byName.put("number", number.number);
        byName.put("level", number.level);
        byName.put("birthDate", birthDate);
        byName.put("caseNumber", caseNumber);
        byName.put("phone", phone);
        byName.put("email", email);
    }

    private static TextField field(String label, String testId) {
        TextField field = new TextField(Words.text(label));
        field.setAutocomplete(Autocomplete.OFF);
        field.setTestId(testId);
        return field;
    }

    Div sections() {
        Div all = new Div(
                section("casework.new.who", row(givenName, familyName), number, unknown, birthDate),
                section("casework.new.file", row(caseNumber, protection)),
                section("casework.header.contact", row(phone, email)));
        all.addClassName("form-sections");
        return all;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("field-row");
        return row;
    }

    private static Div section(String heading, Component... fields) {
        Div section = new Div(new H2(Words.text(heading)));
        section.add(fields);
        section.addClassNames("panel", "form-panel");
        return section;
    }

    ParticipantDraft draft() {
        boolean known = !unknown.getValue();
        LocalDate born = birthDate.getValue();
        return new ParticipantDraft(
                givenName.getValue(),
                familyName.getValue(),
                known ? number.typed() : "",
                known ? number.level() : null,
                born,
                protection.getValue(),
                caseNumber.getValue(),
                phone.getValue(),
                email.getValue());
    }

    /** What the form alone can tell; a number that is neither given nor said to be unknown counts as missing. */
    List<ParticipantProblem> problems(ParticipantDraft draft) {
        List<ParticipantProblem> problems = draft.problems(Written.today());
        boolean forgotten = draft.number().isEmpty() && !unknown.getValue();
        return forgotten
                ? problems.stream()
                        .map(problem -> problem == ParticipantProblem.BIRTH_DATE_MISSING
                                ? ParticipantProblem.NUMBER_FORMAT
                                : problem)
                        .toList()
                : problems;
    }

    /** Shows these at their fields and no others, and takes the user to the first. */
    void show(List<ParticipantProblem> problems) {
        byName.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> mark(found(problem), Words.of(problem)));
        problems.stream().findFirst().map(this::found).ifPresent(first -> {
            if (first instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }

    private Component found(ParticipantProblem problem) {
        boolean byBirthDate =
                problem == ParticipantProblem.UNDERAGE && birthDate.getValue() == null && number.isVisible();
        Component field = byBirthDate ? number.number : byName.get(problem.field());
        if (field == null) {
            throw new IllegalStateException("the form has no field " + problem.field());
        }
        return field;
    }

    private static void mark(Component field, @Nullable String words) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(words);
            validated.setInvalid(words != null && !words.isEmpty());
        }
    }
}
