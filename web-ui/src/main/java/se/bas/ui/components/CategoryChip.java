package se.bas.ui.components;

import com.vaadin.flow.component.html.Span;
import se.bas.domain.disclosure.Category;

/** An information category in plain words. */
public final class CategoryChip extends Span {
    public CategoryChip(Category category) {
        super(Words.of(category));
        addClassName("chip");
        if (category.sensitive()) {
            addClassName("chip-sensitive");
            setTitle(Words.text("disclosure.category.sensitive"));
        }
        getElement().setAttribute("data-category", category.name());
    }
}
