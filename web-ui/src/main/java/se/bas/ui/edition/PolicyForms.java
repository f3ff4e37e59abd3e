package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.PolicyItem;
import se.bas.domain.edition.PolicyNumber;
import se.bas.domain.task.WorkingDays;
import se.bas.ui.components.Words;

/** Policies: a number or two, with an example worked out. */
@Dependent
class PolicyForms implements ItemForms {
    private final WorkingDays workingDays;

    @Inject
    PolicyForms(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    @Override
    public EditionKind kind() {
        return EditionKind.POLICY;
    }

    @Override
    public String name(String item) {
        return Words.of(PolicyItem.valueOf(item));
    }

    @Override
    public String what(String item) {
        return Words.of("edition.policy-what", PolicyItem.valueOf(item));
    }

    @Override
    public Component shown(String item, EditionContent content) {
        List<PolicyNumber> numbers = PolicyItem.valueOf(item).numbers();
        return new Span(numbers.stream()
                .map(number -> numbers.size() == 1
                        ? amount(number, content)
                        : Words.text("edition.number-is", Words.of(number), amount(number, content)))
                .collect(Collectors.joining(" · ")));
    }

    @Override
    public List<String> differences(String item, EditionContent before, EditionContent after) {
        return PolicyItem.valueOf(item).numbers().stream()
                .filter(number -> !before.text(number.name()).equals(after.text(number.name())))
                .map(number ->
                        Words.text("edition.changed", Words.of(number), amount(number, before), amount(number, after)))
                .toList();
    }

    @Override
    public ItemEditor editor(Writing writing) {
        return new PolicyEditor(PolicyItem.valueOf(writing.item()), writing, workingDays);
    }

    private static String amount(PolicyNumber number, EditionContent content) {
        String text = content.text(number.name());
        return text.isEmpty() ? Words.text("edition.empty") : amount(number.unit(), text);
    }

    static String amount(PolicyNumber.Unit unit, String number) {
        return Words.text("edition.amount." + unit.name(), number);
    }
}
