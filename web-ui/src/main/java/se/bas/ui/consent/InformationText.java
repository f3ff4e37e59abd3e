package se.bas.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.domain.edition.TextLanguage;
import se.bas.ui.components.Words;

/** What the participant is shown before consenting, in the participant's language where we have it (CON-20). */
final class InformationText extends Div {
    private se.bas.application.edition.InformationText text;
    private String language = TextLanguage.SV.tag();

    InformationText(se.bas.application.edition.InformationText text) {
        this.text = text;
        addClassName("information");
        setTestId("information");
        show();
    }

    /**
     * Shows the text in one language.
     *
     * @param chosen the participant's; for one we have no text in, the Swedish one is read out by an interpreter
     */
    void show(@Nullable String chosen) {
        language = chosen == null ? TextLanguage.SV.tag() : chosen;
        show();
    }

    /** Shows another text, where the agency has written one since. */
    void show(se.bas.application.edition.InformationText other) {
        text = other;
        show();
    }

    private void show() {
        TextLanguage shown = TextLanguage.shownTo(language);
        removeAll();
        getElement().setAttribute("lang", shown.tag());
        Span version = new Span(Words.text("consent.information.version", text.version()));
        version.addClassName("quiet");
        version.setTestId("information-version");
        version.getElement().setAttribute("lang", Words.reader().getLanguage());
        add(words(text.in(shown)));
        add(version);
        if (!language.equals(shown.tag())) {
            Paragraph translate = new Paragraph(Words.text("consent.information.interpret"));
            translate.addClassName("notice");
            add(translate);
        }
    }

    /** The first paragraph by itself, and the others as points. */
    static Div words(List<String> paragraphs) {
        UnorderedList points = new UnorderedList();
        paragraphs.stream().skip(1).forEach(point -> points.add(new ListItem(point)));
        Div all = new Div();
        paragraphs.stream().findFirst().ifPresent(first -> all.add(new Paragraph(first)));
        all.add(points);
        all.addClassName("information-words");
        return all;
    }
}
