package se.bas.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Recipients.Recipient;
import se.bas.application.consent.ConsentView;
import se.bas.domain.disclosure.Category;
import se.bas.ui.components.Words;

/** Shows, while the form is filled in, what the other unit will see and what it will not. */
final class EffectPreview extends Section {
    private Map<Category, Integer> own;
    private Collection<ConsentView> consents;
    private final Div content = new Div();

    EffectPreview(Map<Category, Integer> own, Collection<ConsentView> consents) {
        this.own = own;
        this.consents = consents;
        addClassNames("panel", "effect");
        setTestId("effect");
        content.getElement().setAttribute("aria-live", "polite");
        add(new H2(Words.text("consent.effect.heading")), content);
        show(null, Set.of());
    }

    void about(Map<Category, Integer> ownNow, Collection<ConsentView> consentsNow) {
        own = ownNow;
        consents = consentsNow;
    }

    void show(@Nullable Recipient recipient, Set<Category> chosen) {
        content.removeAll();
        if (recipient == null) {
            content.add(quiet("consent.effect.choose-unit"));
            return;
        }
        String unit = Words.text("consent.effect.unit", Words.of(recipient.unit()), Words.of(recipient.agency()));
        Effect effect = Effect.of(own, chosen, sameUnit(recipient));
        if (effect.seen().isEmpty()) {
            content.add(quiet("consent.effect.choose-category"));
        } else {
            content.add(part(Words.text("consent.effect.sees", unit), effect.seen(), "effect-seen"));
        }
        if (!effect.already().isEmpty()) {
            content.add(part(Words.text("consent.effect.already", unit), effect.already(), "effect-already"));
        }
        if (!effect.hidden().isEmpty()) {
            content.add(part(Words.text("consent.effect.sees-not", unit), effect.hidden(), "effect-hidden"));
        }
        content.add(quiet("consent.effect.later"));
    }

    private List<ConsentView> sameUnit(Recipient recipient) {
        return consents.stream()
                .filter(ConsentView::given)
                .filter(consent -> consent.recipientCode().equals(recipient.agencyCode())
                        && consent.recipientUnit().equals(recipient.unit()))
                .toList();
    }

    private static Div part(String heading, Map<Category, Integer> counts, String style) {
        UnorderedList list = new UnorderedList();
        counts.forEach((category, count) -> {
            Span number = new Span(Words.text("consent.effect.count", count));
            number.addClassName("effect-count");
            list.add(new ListItem(new Span(Words.of(category)), number));
        });
        Div part = new Div(new H3(heading), list);
        part.addClassNames("effect-part", style);
        part.setTestId(style);
        return part;
    }

    private static Paragraph quiet(String key) {
        Paragraph paragraph = new Paragraph(Words.text(key));
        paragraph.addClassName("quiet");
        return paragraph;
    }
}
