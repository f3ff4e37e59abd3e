package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.InformationPoint;
import se.bas.domain.edition.TextItem;
import se.bas.domain.edition.TextLanguage;
import se.bas.ui.components.Words;

/** Texts that people are told, in both languages. */
@Dependent
class TextForms implements ItemForms {
    @Override
    public EditionKind kind() {
        return EditionKind.TEXT;
    }

    @Override
    public String name(String item) {
        return Words.of(TextItem.valueOf(item));
    }

    @Override
    public String what(String item) {
        return Words.of("edition.text-what", TextItem.valueOf(item));
    }

    /** In the reader's language; what was written in one alone is shown in that. */
    @Override
    public Component shown(String item, EditionContent content) {
        TextItem text = TextItem.valueOf(item);
        TextLanguage mine = TextLanguage.shownTo(Words.reader().getLanguage());
        TextLanguage shown = text.in(content, mine).isEmpty() ? other(mine) : mine;
        Div words = new Div();
        words.addClassName("text-shown");
        words.getElement().setAttribute("lang", shown.tag());
        text.in(content, shown).forEach(paragraph -> words.add(new Paragraph(paragraph)));
        if (words.getComponentCount() == 0) {
            words.getElement().removeAttribute("lang");
            words.add(new Paragraph(Words.text("edition.text.none")));
        }
        return words;
    }

    private static TextLanguage other(TextLanguage language) {
        return language == TextLanguage.SV ? TextLanguage.EN : TextLanguage.SV;
    }

    @Override
    public List<String> differences(String item, EditionContent before, EditionContent after) {
        List<String> all = new ArrayList<>();
        TextItem text = TextItem.valueOf(item);
        for (TextLanguage language : TextLanguage.values()) {
            for (String paragraph : text.paragraphs()) {
                String field = TextItem.field(language, paragraph);
                if (!before.text(field).equals(after.text(field))) {
                    all.add(Words.text(
                            "edition.text.changed",
                            label(text, paragraph, language),
                            said(before.text(field)),
                            said(after.text(field))));
                }
            }
        }
        return all;
    }

    private static String said(String text) {
        return text.isEmpty() ? Words.text("edition.empty") : text;
    }

    /** What a field is called. */
    static String label(TextItem text, String paragraph, TextLanguage language) {
        return switch (text) {
            case CONSENT_INFORMATION ->
                Words.text("edition.text.label", Words.of(InformationPoint.valueOf(paragraph)), Words.of(language));
            case STAFF_NOTICE -> Words.of(language);
        };
    }

    @Override
    public ItemEditor editor(Writing writing) {
        return new TextEditor(TextItem.valueOf(writing.item()), writing);
    }
}
