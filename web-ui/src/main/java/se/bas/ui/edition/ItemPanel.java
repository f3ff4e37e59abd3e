package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import se.bas.application.edition.EditionList.Item;
import se.bas.application.edition.EditionList.Version;
import se.bas.domain.edition.EditionState;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** One item: what holds now, since when, what comes, and all there has been. */
final class ItemPanel extends Article {
    private final ItemForms forms;
    private final Item item;
    private final BiConsumer<String, Version> withdraw;

    ItemPanel(ItemForms forms, Item item, BiConsumer<String, Version> withdraw) {
        this.forms = forms;
        this.item = item;
        this.withdraw = withdraw;
        addClassNames("panel", "item-panel");
        setTestId("item-" + item.code());
        String name = forms.name(item.code());
        Anchor change = new Anchor(EditionFormView.path(item), Words.text("edition.change"));
        change.addClassName("button-link");
        change.setAriaLabel(Words.text("edition.change-which", name));
        change.setTestId("change");
        Div top = new Div(new H3(name), change);
        top.addClassName("panel-top");
        Paragraph what = new Paragraph(forms.what(item.code()));
        what.addClassName("below");
        add(top, what, now());
        item.versions().reversed().stream()
                .filter(version -> version.state() == EditionState.COMING)
                .forEach(version -> add(coming(version)));
        if (!item.versions().isEmpty()) {
            add(history());
        }
    }

    private Div now() {
        Div shown = new Div(forms.shown(item.code(), item.inForce()));
        shown.addClassName("item-now");
        shown.setTestId("item-now");
        Span since = new Span(item.versions().stream()
                .filter(version -> version.state() == EditionState.IN_FORCE)
                .findFirst()
                .map(version -> Words.text(
                        "edition.since",
                        Written.day(version.from()),
                        version.writer(),
                        String.valueOf(version.number())))
                .orElseGet(() -> Words.text("edition.brought")));
        since.addClassName("below");
        Div now = new Div(shown, since);
        now.addClassName("item-holds");
        return now;
    }

    private Div coming(Version version) {
        Div coming = new Div(
                new Span(Words.text("edition.comes", Written.day(version.from()), version.writer())),
                forms.shown(item.code(), version.content()),
                back(version));
        coming.addClassNames("notice", "item-coming");
        coming.setTestId("item-coming");
        return coming;
    }

    private Button back(Version version) {
        String name = forms.name(item.code());
        Button back = new Button(Words.text("edition.withdraw"), click -> withdraw.accept(name, version));
        back.addThemeVariants(ButtonVariant.SMALL);
        back.setAriaLabel(Words.text("edition.withdraw-which", name, Written.day(version.from())));
        back.setTestId("withdraw-edition");
        return back;
    }

    private Details history() {
        OrderedList all = new OrderedList();
        all.addClassName("item-history");
        item.versions().forEach(version -> all.add(line(version)));
        Details history = new Details(
                Words.text("edition.history", String.valueOf(item.versions().size())), all);
        history.setTestId("item-history");
        return history;
    }

    private ListItem line(Version version) {
        Span state = new Span(Words.of(version.state()));
        state.addClassNames("status", "edition-" + version.state().name().toLowerCase(Locale.ROOT));
        Div top = new Div(
                new Span(Words.text("edition.version", String.valueOf(version.number()), Written.day(version.from()))),
                state);
        top.addClassName("item-version");
        Span who = new Span(Words.text("edition.written", version.writer(), Written.minute(version.writtenAt())));
        who.addClassName("below");
        ListItem line = new ListItem(top, who);
        if (version.withdrawer() != null) {
            Span gone = new Span(Words.text("edition.withdrawn-by", version.withdrawer()));
            gone.addClassName("below");
            line.add(gone);
        }
        line.add(changes(version));
        if (version.state() != EditionState.IN_FORCE && version.state() != EditionState.COMING) {
            Anchor again =
                    new Anchor(EditionFormView.path(item) + "?like=" + version.number(), Words.text("edition.restore"));
            again.addClassName("button-link");
            again.setAriaLabel(
                    Words.text("edition.restore-which", forms.name(item.code()), String.valueOf(version.number())));
            again.setTestId("restore");
            line.add(again);
        }
        return line;
    }

    /** In what it differs from the one written before it. */
    private Component changes(Version version) {
        List<String> found = forms.differences(
                item.code(),
                item.versions().stream()
                        .filter(other -> other.number() == version.number() - 1)
                        .findFirst()
                        .map(Version::content)
                        .orElseGet(item::brought),
                version.content());
        return Differences.list(found);
    }
}
