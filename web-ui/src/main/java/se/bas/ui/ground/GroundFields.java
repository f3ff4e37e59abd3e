package se.bas.ui.ground;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.domain.agency.Name;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.BasisKind;
import se.bas.domain.ground.RecordedGroundDraft;
import se.bas.domain.ground.RecordedGroundProblem;
import se.bas.ui.components.DayPicker;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The fields of a decision to disclose without consent, and the problems at each. */
final class GroundFields {
    private static final int DAYS_FIRST_OFFERED = 30;

    final Select<Recipient> recipient = new Select<>();
    final RadioButtonGroup<BasisKind> kind = new RadioButtonGroup<>(Words.text("ground.form.kind"));
    final CheckboxGroup<Category> categories = new CheckboxGroup<>(Words.text("ground.form.categories"));
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(Words.text("ground.form.purpose"));
    final DayPicker from = new DayPicker(Words.text("ground.form.from"));
    final DayPicker until = new DayPicker(Words.text("ground.form.until"));
    private final TextField decisionMaker = new TextField(Words.text("ground.form.decision-maker"));
    private final TextArea reason = new TextArea(Words.text("ground.form.reason"));
    private final Paragraph law = new Paragraph();
    private final Map<String, Component> byName = new LinkedHashMap<>();

    /**
     * Makes them.
     *
     * @param says what the law says, of each provision
     */
    GroundFields(List<Recipient> units, List<BasisKind> possible, Function<BasisKind, Name> says, Runnable changed) {
        recipient(units);
        basis(possible, says);
        categories.setItems(
                Arrays.stream(Category.values()).filter(Category::consentable).toList());
        categories.setItemLabelGenerator(Words::of);
        categories.setItemHelperGenerator(category -> Words.of("disclosure.category-help", category));
        categories.setTestId("categories");
        purpose.setItems(
                Arrays.stream(Purpose.values()).filter(Purpose::consentable).toList());
        purpose.setItemLabelGenerator(Words::of);
        purpose.setTestId("purpose");
        from.setValue(Written.today());
        from.setTestId("from");
        until.setValue(Written.today().plusDays(DAYS_FIRST_OFFERED));
        until.setHelperText(Words.text("ground.form.until-help", RecordedGroundDraft.MONTHS_AT_MOST));
        until.setTestId("until");
        decision();
        names();
        recipient.addValueChangeListener(change -> changed.run());
        kind.addValueChangeListener(change -> changed.run());
        categories.addValueChangeListener(change -> changed.run());
        purpose.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        until.addValueChangeListener(change -> changed.run());
        decisionMaker.addValueChangeListener(change -> changed.run());
        reason.addValueChangeListener(change -> changed.run());
    }

    private void recipient(List<Recipient> units) {
        recipient.setLabel(Words.text("ground.form.recipient"));
        recipient.setPlaceholder(Words.text("ground.form.recipient-placeholder"));
        recipient.setItems(units);
        recipient.setItemLabelGenerator(unit ->
                unit == null ? "" : Words.text("consent.effect.unit", Words.of(unit.unit()), Words.of(unit.agency())));
        recipient.setTestId("recipient");
    }

    private void basis(List<BasisKind> possible, Function<BasisKind, Name> says) {
        kind.setItems(possible);
        kind.setItemLabelGenerator(Words::of);
        kind.setTestId("kind");
        law.addClassName("consequence");
        law.setTestId("law");
        law.getElement().setAttribute("aria-live", "polite");
        law.setText(Words.text("ground.form.law-later"));
        kind.addValueChangeListener(change -> law.setText(Optional.ofNullable(change.getValue())
                .map(chosen -> Words.of(says.apply(chosen)))
                .orElseGet(() -> Words.text("ground.form.law-later"))));
    }

    private void decision() {
        decisionMaker.setHelperText(Words.text("ground.form.decision-maker-help"));
        decisionMaker.setTestId("decision-maker");
        reason.setHelperText(Words.text("ground.form.reason-help", RecordedGroundDraft.REASON_AT_LEAST));
        reason.setMaxLength(RecordedGroundDraft.REASON_AT_MOST);
        reason.setMinRows(3);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setTestId("reason");
    }

    private void names() {
        byName.put("recipientUnit", recipient);
        byName.put("kind", kind);
        byName.put("categories", categories);
        byName.put("purpose", purpose);
        byName.put("from", from);
        byName.put("until", until);
        byName.put("decisionMaker", decisionMaker);
        byName.put("reason", reason);
    }

    Div sections() {
        Div dates = new Div(from, until);
        dates.addClassName("field-row");
        Div all = new Div(
                section("ground.form.who", recipient),
                section("ground.form.law", kind, law),
                section("ground.form.what", categories),
                section("ground.form.why", purpose, dates),
                section("ground.form.decision", decisionMaker, reason));
        all.addClassName("consent-sections");
        return all;
    }

    private static Div section(String heading, Component... fields) {
        Div section = new Div(new H2(Words.text(heading)));
        section.add(fields);
        section.addClassNames("panel", "form-panel");
        return section;
    }

    RecordedGroundDraft draft() {
        return new RecordedGroundDraft(
                Optional.ofNullable(recipient.getValue()).map(Recipient::id).orElse(null),
                kind.getValue(),
                categories.getValue(),
                purpose.getValue(),
                from.getValue(),
                until.getValue(),
                decisionMaker.getValue(),
                reason.getValue());
    }

    /** Shows these problems and no others, each in words at its field. */
    void show(List<RecordedGroundProblem> problems) {
        byName.values().forEach(field -> mark(field, ""));
        problems.reversed().forEach(problem -> mark(field(problem), Words.of(problem)));
    }

    void goToFirst(List<RecordedGroundProblem> problems) {
        problems.stream().findFirst().map(this::field).ifPresent(field -> {
            field.scrollIntoView();
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
    }

    private Component field(RecordedGroundProblem problem) {
        Component field = byName.get(problem.field());
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
