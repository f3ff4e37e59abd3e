package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.PolicyItem;
import se.bas.domain.edition.PolicyNumber;
import se.bas.domain.task.WorkingDays;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** The numbers of a policy, each within its bounds, and an example worked out with them. */
final class PolicyEditor implements ItemEditor {
    private static final int DAYS_TO_THE_EXAMPLE = 90;

    private final PolicyItem item;
    private final LocalDate today;
    private final WorkingDays workingDays;
    private final SequencedMap<String, IntegerField> fields = new LinkedHashMap<>();
    private final Div all = new Div();
    private final Paragraph example = new Paragraph();

    PolicyEditor(PolicyItem item, ItemForms.Writing writing, WorkingDays workingDays) {
        this.item = item;
        this.today = writing.today();
        this.workingDays = workingDays;
        all.addClassName("policy-fields");
        example.setTestId("policy-example");
        example.getElement().setAttribute("aria-live", "polite");
        item.numbers().forEach(number -> add(number, writing));
        tell();
    }

    private void add(PolicyNumber number, ItemForms.Writing writing) {
        IntegerField field = new IntegerField(Words.of(number));
        field.setMin(number.lowest());
        field.setMax(number.highest());
        field.setStepButtonsVisible(true);
        field.setSuffixComponent(
                new Span(Words.text("edition.unit." + number.unit().name())));
        field.setHelperText(Words.text(
                "edition.bounds",
                String.valueOf(number.lowest()),
                String.valueOf(number.highest()),
                String.valueOf(number.usual())));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        String start = writing.start().text(number.name());
        if (start.matches("[0-9]{1,4}")) {
            field.setValue(Integer.valueOf(start));
        }
        field.setTestId("policy-" + number.name());
        field.addValueChangeListener(change -> {
            tell();
            writing.changed().run();
        });
        fields.put(number.name(), field);
        all.add(field);
    }

    @Override
    public Component fields() {
        return all;
    }

    @Override
    public Component preview() {
        return example;
    }

    @Override
    public EditionContent content() {
        TreeMap<String, String> numbers = new TreeMap<>();
        fields.forEach((name, field) -> numbers.put(
                name, field.getValue() == null ? "" : field.getValue().toString()));
        return EditionContent.of(numbers);
    }

    @Override
    public List<ContentFlaw> tell(List<ContentFlaw> flaws) {
        return FieldFlaws.tell(fields, flaws);
    }

    private void tell() {
        EditionContent content = content();
        example.setText(item.wrong(content).isEmpty() ? example(content) : Words.text("edition.preview-later"));
    }

    private String example(EditionContent content) {
        LocalDate last = today.plusDays(DAYS_TO_THE_EXAMPLE);
        List<String> values = switch (item) {
            case CONSENT_WARNINGS ->
                List.of(
                        Written.day(last),
                        Written.day(last.minusDays(PolicyNumber.FIRST_WARNING.in(content))),
                        Written.day(last.minusDays(PolicyNumber.SECOND_WARNING.in(content))));
            case CONSENT_LENGTH ->
                List.of(
                        Written.day(today),
                        Written.day(today.plusMonths(PolicyNumber.CONSENT_OFFERED.in(content))),
                        Written.day(today.plusMonths(PolicyNumber.CONSENT_AT_MOST.in(content))));
            case ESCALATION ->
                List.of(
                        Written.day(today),
                        Written.day(workingDays.after(today, PolicyNumber.MANAGER_HEARS.in(content))));
            case NOTE_LOCK ->
                List.of(Written.day(today), Written.day(today.plusDays(PolicyNumber.NOTE_OPEN.in(content))));
            case CAPACITY -> List.of(String.valueOf(PolicyNumber.PLACES.in(content)));
            case INTAKE ->
                List.of(
                        Written.day(today),
                        Written.day(workingDays.after(today, PolicyNumber.TALK_WITHIN.in(content))),
                        Written.day(workingDays.after(today, PolicyNumber.DECISION_WITHIN.in(content))));
            case QUIET_HOURS ->
                List.of(
                        String.valueOf(PolicyNumber.QUIET_FROM.in(content)),
                        String.valueOf(PolicyNumber.QUIET_UNTIL.in(content)));
            case PLACEMENT_RHYTHM ->
                List.of(
                        Written.day(today),
                        Written.day(workingDays.after(today, PolicyNumber.FIRST_FOLLOW_UP.in(content))),
                        String.valueOf(PolicyNumber.WEEKLY_FOLLOW_UPS.in(content)),
                        String.valueOf(PolicyNumber.FORTNIGHTS_UNTIL.in(content)));
            case PLACEMENT_CALM ->
                List.of(Written.day(today), Written.day(today.plusDays(PolicyNumber.CALM_DAYS.in(content))));
            case PLAN_TRANSITION ->
                List.of(Written.day(today), Written.day(today.plusMonths(PolicyNumber.TRANSITION.in(content))));
        };
        return Words.text("edition.policy-example." + item.name(), values.toArray());
    }
}
