package se.bas.ui.edition;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.bas.application.edition.ItemRules.ContentFlaw;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.edition.LawItem;
import se.bas.domain.edition.TextLanguage;
import se.bas.ui.components.Words;

/** Whether a provision is used, and what it says in both languages. What the law shuts out cannot be chosen. */
final class LawEditor implements ItemEditor {
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private final LawItem law;
    private final SequencedMap<String, RadioButtonGroup<Boolean>> switches = new LinkedHashMap<>();
    private final SequencedMap<String, TextArea> texts = new LinkedHashMap<>();
    private final Div all = new Div();
    private final Paragraph consequence = new Paragraph();

    LawEditor(LawItem law, ItemForms.Writing writing) {
        this.law = law;
        all.addClassName("text-editor");
        consequence.setTestId("law-consequence");
        consequence.getElement().setAttribute("aria-live", "polite");
        law.switches().forEach(field -> choose(field, writing));
        Div pair = new Div();
        pair.addClassName("text-pair");
        for (TextLanguage language : TextLanguage.values()) {
            pair.add(text(language, writing));
        }
        all.add(pair);
        show();
    }

    private void choose(String field, ItemForms.Writing writing) {
        RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>(LawForms.label(field));
        choice.setItems(true, false);
        choice.setItemLabelGenerator(LawForms::answer);
        choice.setValue(law.says(writing.start(), field));
        choice.setTestId("law-" + field);
        if (law.shutOut(field)) {
            choice.setReadOnly(true);
            choice.setHelperText(Words.text("edition.law.shut-out"));
        }
        choice.addValueChangeListener(change -> {
            show();
            writing.changed().run();
        });
        switches.put(field, choice);
        all.add(choice);
    }

    private TextArea text(TextLanguage language, ItemForms.Writing writing) {
        TextArea field =
                new TextArea(Words.text("edition.text.label", Words.text("edition.law.says"), Words.of(language)));
        field.getElement().setAttribute("lang", language.tag());
        field.setMaxLength(LawItem.TEXT_AT_MOST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValue(law.text(writing.start(), language));
        field.setTestId("law-" + language.name());
        field.addValueChangeListener(change -> writing.changed().run());
        texts.put(language.name(), field);
        return field;
    }

    @Override
    public Component fields() {
        return all;
    }

    @Override
    public Component preview() {
        return consequence;
    }

    /** A line end that somebody types or pastes is a blank: each text is one paragraph. */
    @Override
    public EditionContent content() {
        TreeMap<String, String> written = new TreeMap<>();
        switches.forEach((field, choice) ->
                written.put(field, Boolean.TRUE.equals(choice.getValue()) ? LawItem.YES : LawItem.NO));
        texts.forEach((field, text) ->
                written.put(field, LINE_ENDS.matcher(text.getValue().strip()).replaceAll(" ")));
        return EditionContent.of(written);
    }

    @Override
    public List<ContentFlaw> tell(List<ContentFlaw> flaws) {
        SequencedMap<String, Component> fields = new LinkedHashMap<>(switches);
        fields.putAll(texts);
        return FieldFlaws.tell(fields, flaws);
    }

    private void show() {
        consequence.setText(Words.text(
                law.kind().isPresent() ? "edition.law.consequence" : "edition.law.consequence-duty",
                LawForms.said(law, content())));
    }
}
