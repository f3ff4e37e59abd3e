package se.bas.ui.consent;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.Words;

/** One box per category, everyday ones and sensitive ones apart. None is ticked, and there is no box for all. */
final class CategoryChoice extends Div {
    private final CheckboxGroup<Category> everyday = group("consent.form.everyday", false);
    private final CheckboxGroup<Category> sensitive = group("consent.form.sensitive", true);
    private final Paragraph problem = new Paragraph();

    CategoryChoice(Runnable changed) {
        addClassName("category-choice");
        everyday.setTestId("categories-everyday");
        sensitive.setTestId("categories-sensitive");
        sensitive.addThemeVariants(CheckboxGroupVariant.HELPER_ABOVE);
        sensitive.setHelperText(Words.text("consent.form.sensitive-help"));
        everyday.addValueChangeListener(change -> changed.run());
        sensitive.addValueChangeListener(change -> changed.run());
        problem.addClassName("error-text");
        problem.setId("categories-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(problem, everyday, sensitive);
    }

    void choose(Set<Category> categories) {
        everyday.setValue(categories.stream().filter(one -> !one.sensitive()).collect(Collectors.toSet()));
        sensitive.setValue(categories.stream().filter(Category::sensitive).collect(Collectors.toSet()));
    }

    Set<Category> chosen() {
        Set<Category> chosen = EnumSet.noneOf(Category.class);
        chosen.addAll(everyday.getValue());
        chosen.addAll(sensitive.getValue());
        return chosen;
    }

    void problem(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        everyday.setInvalid(!words.isEmpty());
        everyday.getElement().setAttribute("aria-describedby", "categories-problem");
    }

    void focus() {
        // The group itself takes no focus; its first box does.
        everyday.getElement().executeJs("this.querySelector('vaadin-checkbox')?.focus()");
        scrollIntoView();
    }

    private static CheckboxGroup<Category> group(String label, boolean sensitive) {
        CheckboxGroup<Category> group = new CheckboxGroup<>(Words.text(label));
        group.setItems(Arrays.stream(Category.values())
                .filter(Category::consentable)
                .filter(category -> category.sensitive() == sensitive)
                .toList());
        group.setItemLabelGenerator(Words::of);
        group.setItemHelperGenerator(category -> Words.of("disclosure.category-help", category));
        return group;
    }
}
