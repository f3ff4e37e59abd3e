package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.EditionKind;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.TextLanguage;
import se.bas.ui.components.Words;

/** Provisions: under which chapter they are used, and what they say. */
@Dependent
class LawForms implements ItemForms {
    @Override
    public EditionKind kind() {
        return EditionKind.LAW;
    }

    @Override
    public String name(String item) {
        return Words.of(LawItem.valueOf(item));
    }

    @Override
    public String what(String item) {
        return Words.of("edition.law-what", LawItem.valueOf(item));
    }

    @Override
    public Component shown(String item, EditionContent content) {
        LawItem law = LawItem.valueOf(item);
        TextLanguage mine = TextLanguage.shownTo(Words.reader().getLanguage());
        Div words = new Div(new Paragraph(said(law, content)));
        Paragraph text = new Paragraph(law.text(content, mine));
        text.addClassName("below");
        text.getElement().setAttribute("lang", mine.tag());
        words.add(text);
        words.addClassName("text-shown");
        return words;
    }

    /** What the fields say that say yes or no. */
    static String said(LawItem law, EditionContent content) {
        return law.switches().stream()
                .map(field -> Words.text("edition.number-is", label(field), answer(law.says(content, field))))
                .collect(Collectors.joining(" · "));
    }

    @Override
    public List<String> differences(String item, EditionContent before, EditionContent after) {
        LawItem law = LawItem.valueOf(item);
        List<String> all = new ArrayList<>();
        law.switches().stream()
                .filter(field -> law.says(before, field) != law.says(after, field))
                .forEach(field -> all.add(Words.text(
                        "edition.changed",
                        label(field),
                        answer(law.says(before, field)),
                        answer(law.says(after, field)))));
        for (TextLanguage language : TextLanguage.values()) {
            if (!law.text(before, language).equals(law.text(after, language))) {
                all.add(Words.text(
                        "edition.text.changed",
                        Words.of(language),
                        law.text(before, language),
                        law.text(after, language)));
            }
        }
        return all;
    }

    static String label(String field) {
        return Words.text("edition.law-field." + field);
    }

    static String answer(boolean yes) {
        return Words.text(yes ? "edition.law.yes" : "edition.law.no");
    }

    @Override
    public ItemEditor editor(Writing writing) {
        return new LawEditor(LawItem.valueOf(writing.item()), writing);
    }
}
