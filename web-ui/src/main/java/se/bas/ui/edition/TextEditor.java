package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.agency.Name;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.Lix;
import se.bas.domain.edition.TextItem;
import se.bas.domain.edition.TextLanguage;
import se.bas.ui.components.Words;

/** The paragraphs of a text, Swedish beside English, and how it will be read. */
final class TextEditor implements ItemEditor {
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private final TextItem text;
    private final Name agency;
    private final SequencedMap<String, TextArea> fields = new LinkedHashMap<>();
    private final Div all = new Div();
    private final Div preview = new Div();

    TextEditor(TextItem text, ItemForms.Writing writing) {
        this.text = text;
        this.agency = writing.agency();
        all.addClassName("text-editor");
        preview.addClassName("text-preview");
        preview.setTestId("text-preview");
        if (text == TextItem.CONSENT_INFORMATION) {
            Paragraph help = new Paragraph(Words.text("edition.text.agency-help", TextItem.AGENCY));
            help.addClassName("below");
            all.add(help);
        }
        for (String paragraph : text.paragraphs()) {
            Div pair = new Div();
            pair.addClassName("text-pair");
            for (TextLanguage language : TextLanguage.values()) {
                pair.add(field(paragraph, language, writing));
            }
            all.add(pair);
        }
        show();
    }

    private TextArea field(String paragraph, TextLanguage language, ItemForms.Writing writing) {
        String name = TextItem.field(language, paragraph);
        TextArea field = new TextArea(TextForms.label(text, paragraph, language));
        field.getElement().setAttribute("lang", language.tag());
        field.setMaxLength(text.most());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(writing.start().text(name));
        field.setTestId("text-" + name);
        field.addValueChangeListener(change -> {
            show();
            writing.changed().run();
        });
        fields.put(name, field);
        return field;
    }

    @Override
    public Component fields() {
        return all;
    }

    @Override
    public Component preview() {
        return preview;
    }

    /** A line end that somebody types or pastes is a blank: each field is one paragraph. */
    @Override
    public EditionContent content() {
        TreeMap<String, String> written = new TreeMap<>();
        fields.forEach((name, field) ->
                written.put(name, LINE_ENDS.matcher(field.getValue().strip()).replaceAll(" ")));
        return EditionContent.of(written);
    }

    @Override
    public List<ContentFlaw> tell(List<ContentFlaw> flaws) {
        return FieldFlaws.tell(fields, flaws);
    }

    private void show() {
        preview.removeAll();
        EditionContent content = content();
        for (TextLanguage language : TextLanguage.values()) {
            List<String> paragraphs = text.in(content, language).stream()
                    .map(paragraph -> paragraph.replace(TextItem.AGENCY, agency.in(language.locale())))
                    .toList();
            preview.add(new H3(Words.of(language)));
            preview.add(
                    paragraphs.isEmpty() ? new Paragraph(Words.text("edition.text.none")) : read(paragraphs, language));
            if (!paragraphs.isEmpty()) {
                preview.add(lix(Lix.of(paragraphs), language));
            }
        }
    }

    private Component read(List<String> paragraphs, TextLanguage language) {
        Div box = switch (text) {
            case CONSENT_INFORMATION -> information(paragraphs);
            case STAFF_NOTICE -> new Div(new Paragraph(paragraphs.getFirst()));
        };
        box.addClassName(text == TextItem.STAFF_NOTICE ? "staff-notice" : "information");
        box.getElement().setAttribute("lang", language.tag());
        return box;
    }

    /** As on the consent form. */
    private static Div information(List<String> paragraphs) {
        UnorderedList points = new UnorderedList();
        paragraphs.stream().skip(1).forEach(point -> points.add(new ListItem(point)));
        return new Div(new Paragraph(paragraphs.getFirst()), points);
    }

    private static Component lix(int lix, TextLanguage language) {
        boolean hard = lix > Lix.AT_MOST;
        Paragraph words = new Paragraph(Words.text(
                hard ? "edition.text.lix-hard" : "edition.text.lix", String.valueOf(lix), String.valueOf(Lix.AT_MOST)));
        words.addClassName(hard ? "notice" : "below");
        words.setTestId("lix-" + language.tag());
        return words;
    }
}
