package se.bas.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.bas.application.edition.EditionList.Item;
import se.bas.domain.edition.EditionState;
import se.bas.domain.template.TemplateItem;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** All templates, each with what is in force of it and what is coming. */
final class TemplateChoice extends Nav {
    private final transient Consumer<TemplateItem> choose;
    private final UnorderedList list = new UnorderedList();

    TemplateChoice(Consumer<TemplateItem> choose) {
        this.choose = choose;
        addClassNames("panel", "template-choice");
        setTestId("template-choice");
        getElement().setAttribute("aria-label", Words.text("template.choice"));
        list.getElement().setAttribute("role", "list");
        add(list);
    }

    void show(List<Item> items, TemplateItem chosen) {
        list.removeAll();
        items.forEach(item -> list.add(new ListItem(button(item, chosen))));
    }

    private Component button(Item item, TemplateItem chosen) {
        TemplateItem template = TemplateItem.valueOf(item.code());
        NativeButton button = new NativeButton();
        Span name = new Span(Words.of(template));
        name.addClassName("template-name");
        Span kind = new Span(Words.text(template.letter() ? "template.kind.letter" : "template.kind.message"));
        Span standing = new Span(standing(item));
        kind.addClassName("below");
        standing.addClassName("below");
        button.add(name, kind, standing);
        button.addClickListener(click -> choose.accept(template));
        button.setTestId("template-" + item.code().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (template == chosen) {
            button.getElement().setAttribute("aria-current", "true");
        }
        return button;
    }

    private static String standing(Item item) {
        String now = item.versions().stream()
                .filter(version -> version.state() == EditionState.IN_FORCE)
                .findFirst()
                .map(version -> Words.text("template.in-force", version.number(), Written.day(version.from())))
                .orElse(Words.text("template.in-force-brought"));
        return item.versions().stream()
                .filter(version -> version.state() == EditionState.COMING)
                .reduce((later, earlier) -> earlier)
                .map(version ->
                        now + ". " + Words.text("template.coming", version.number(), Written.day(version.from())))
                .orElse(now);
    }
}
