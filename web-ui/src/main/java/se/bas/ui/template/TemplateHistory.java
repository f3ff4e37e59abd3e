package se.bas.ui.template;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import se.bas.application.edition.EditionList;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionState;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** What a template has said and will say, the newest first; what was brought with the product last. */
final class TemplateHistory extends Section {
    private final transient Consumer<EditionContent> restore;
    private final transient Consumer<EditionList.Version> withdraw;

    /**
     * Lists them.
     *
     * @param restore puts an earlier wording where it can be saved again
     * @param withdraw takes one back whose day has not come
     */
    TemplateHistory(EditionList.Item item, Consumer<EditionContent> restore, Consumer<EditionList.Version> withdraw) {
        this.restore = restore;
        this.withdraw = withdraw;
        addClassName("template-history");
        setTestId("template-history");
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        item.versions().forEach(version -> list.add(line(version)));
        Div brought = new Div(new Span(Words.text("template.history.brought")));
        list.add(row(brought, Words.text("template.history.the-brought"), item.brought()));
        add(new H3(Words.text("template.history")), list);
    }

    private ListItem line(EditionList.Version version) {
        Span state = new Span(Words.of("template.state", version.state()));
        state.addClassName("chip");
        Span what = new Span(Words.text("template.history.version", version.number(), Written.day(version.from())));
        Span by = new Span(Words.text("template.history.by", version.writer(), Written.minute(version.writtenAt())));
        by.addClassName("below");
        Div words = new Div(what, state, by);
        String withdrawer = version.withdrawer();
        if (withdrawer != null) {
            Span gone = new Span(Words.text("template.history.withdrawn", withdrawer));
            gone.addClassName("below");
            words.add(gone);
        }
        String which = Words.text("template.history.this", version.number());
        ListItem row = row(words, which, version.content());
        if (version.state() == EditionState.COMING) {
            Button back = button("template.withdraw", which);
            back.addClickListener(click -> withdraw.accept(version));
            back.setTestId("template-withdraw");
            row.add(back);
        }
        return row;
    }

    private ListItem row(Component words, String which, EditionContent content) {
        Button again = button("template.restore", which);
        again.addClickListener(click -> restore.accept(content));
        again.setTestId("template-restore");
        ListItem row = new ListItem(words, again);
        row.setTestId("template-version");
        return row;
    }

    private static Button button(String key, String which) {
        Button button = new Button(Words.text(key));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Words.text(key) + ": " + which);
        return button;
    }
}
