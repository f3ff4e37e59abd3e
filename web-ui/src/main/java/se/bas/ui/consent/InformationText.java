package se.bas.ui.consent;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.Name;
import se.bas.domain.consent.ConsentDraft;
import se.bas.ui.components.Texts;
import se.bas.ui.components.Words;

/**
 * What the participant is shown before consenting, in the participant's language where we have it (CON-20). Whoever
 * changes a word of it, in either language, raises {@link ConsentDraft#INFORMATION_VERSION}.
 */
final class InformationText extends Div {
    private static final List<String> POINTS = List.of(
            "consent.information.what",
            "consent.information.why",
            "consent.information.how-long",
            "consent.information.free",
            "consent.information.withdraw",
            "consent.information.weaker",
            "consent.information.public");

    private final Name agency;

    InformationText(Name agency) {
        this.agency = agency;
        addClassName("information");
        setTestId("information");
        show(Texts.SWEDISH.getLanguage());
    }

    /**
     * Shows the text in one language.
     *
     * @param language the participant's; for one we have no text in, the Swedish one is read out by an interpreter
     */
    void show(@Nullable String language) {
        Locale participant = Locale.of(language == null ? "sv" : language);
        Locale shown = Texts.serving(participant);
        removeAll();
        getElement().setAttribute("lang", shown.getLanguage());
        UnorderedList points = new UnorderedList();
        POINTS.forEach(key -> points.add(new ListItem(Texts.text(shown, key, agency.in(shown)))));
        Span version = new Span(Words.text("consent.information.version", ConsentDraft.INFORMATION_VERSION));
        version.addClassName("quiet");
        version.getElement().setAttribute("lang", Words.reader().getLanguage());
        add(new Paragraph(Texts.text(shown, "consent.information.lead", agency.in(shown))), points, version);
        if (!participant.getLanguage().equals(shown.getLanguage())) {
            Paragraph translate = new Paragraph(Words.text("consent.information.interpret"));
            translate.addClassName("notice");
            add(translate);
        }
    }
}
