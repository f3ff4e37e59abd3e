package se.bas.ui.template;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.outbox.SmsParts;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.SampleValues;
import se.bas.domain.template.TemplateItem;
import se.bas.domain.template.TemplateVersion;
import se.bas.domain.template.TemplateWording;
import se.bas.ui.components.LetterSheet;
import se.bas.ui.components.Words;

/** How a template will look to whoever gets it, with somebody made up. */
final class TemplatePreview extends Div {
    private final TemplateItem item;
    private final MessageLanguage language;
    private final LetterSheet letter = new LetterSheet();
    private final Paragraph sms = new Paragraph();
    private final Paragraph count = new Paragraph();
    private final Paragraph subject = new Paragraph();
    private final Paragraph mail = new Paragraph();

    TemplatePreview(TemplateItem item, MessageLanguage language) {
        this.item = item;
        this.language = language;
        addClassName("template-preview");
        setTestId("template-preview-" + language.name());
        add(new H3(Words.text("template.preview", Words.of(language))));
        if (item.letter()) {
            add(letter);
            return;
        }
        String tag = language.name().toLowerCase(Locale.ROOT);
        sms.addClassName("sms-bubble");
        sms.getElement().setAttribute("lang", tag);
        count.addClassName("below");
        count.setTestId("sms-count-" + language.name());
        subject.addClassName("mail-subject");
        Div paper = new Div(subject, mail);
        paper.addClassName("mail-paper");
        paper.getElement().setAttribute("lang", tag);
        add(label("template.as-sms"), sms, count, label("template.as-mail"), paper);
    }

    private static Span label(String key) {
        Span label = new Span(Words.text(key));
        label.addClassName("template-label");
        return label;
    }

    void show(EditionContent content) {
        Map<Placeholder, String> values = SampleValues.in(language);
        TemplateWording filled =
                TemplateWording.of(TemplateVersion.BROUGHT, content, language).filled(values);
        if (item.letter()) {
            letter.show(
                    language,
                    filled.sender(),
                    List.of(String.valueOf(values.get(Placeholder.NAME)), "Provgatan 1", "231 00 Provköping"),
                    filled.subject(),
                    filled.body());
            return;
        }
        sms.setText(filled.body());
        count.setText(Words.text("template.sms-count", filled.body().length(), SmsParts.of(filled.body())));
        subject.setText(filled.subject());
        mail.setText(filled.body());
    }
}
