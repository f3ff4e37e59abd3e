package se.bas.ui.template;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import se.bas.domain.edition.EditionContent;
import se.bas.domain.outbox.MessageLanguage;
import se.bas.domain.template.Placeholder;
import se.bas.domain.template.TemplateCheck;
import se.bas.domain.template.TemplateItem;
import se.bas.ui.components.Words;

/** A template in one language, as it is being written. */
final class WordingFields extends Div {
    private static final int TYPING_PAUSE = 400;

    /** Puts the word where the caret is, also into what has not been sent yet, and leaves the caret behind it. */
    private static final String INSERT = """
            const field = this.inputElement;
            const from = field.selectionStart ?? field.value.length;
            const to = field.selectionEnd ?? from;
            const text = field.value.slice(0, from) + $0 + field.value.slice(to);
            setTimeout(() => { this.focus(); field.setSelectionRange(from + $0.length, from + $0.length); }, 150);
            return text;
            """;

    private final TemplateItem item;
    private final MessageLanguage language;
    private final Runnable changed;
    private final SequencedMap<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final TextArea body = new TextArea();

    WordingFields(TemplateItem item, MessageLanguage language, Runnable changed) {
        this.item = item;
        this.language = language;
        this.changed = changed;
        addClassName("wording-fields");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.of(language));
        add(new H3(Words.of(language)));
        item.parts().forEach(this::part);
        add(inserting());
    }

    private void part(String part) {
        TextFieldBase<?, String> field = part.equals(TemplateItem.BODY) ? body : new TextField();
        field.setLabel(Words.text(
                switch (part) {
                    case TemplateItem.BODY -> "template.part.body";
                    case TemplateItem.SENDER_LINE -> "template.part.sender";
                    default -> item.letter() ? "template.part.heading" : "template.part.subject";
                }));
        if (part.equals(TemplateItem.SENDER_LINE)) {
            field.setHelperText(Words.text("template.part.sender-help"));
        }
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.getElement().setAttribute("lang", language.name().toLowerCase(Locale.ROOT));
        field.setTestId("template-" + TemplateItem.field(part, language));
        field.addValueChangeListener(change -> changed.run());
        fields.put(TemplateItem.field(part, language), field);
        add(field);
    }

    private Div inserting() {
        Paragraph words = new Paragraph(Words.text("template.insert"));
        words.addClassName("below");
        Div buttons = new Div(words);
        buttons.addClassName("template-insert");
        item.allowed().forEach(one -> {
            Button button = new Button(one.inBraces(), click -> insert(one));
            button.addThemeVariants(ButtonVariant.SMALL);
            String needed = item.required().contains(one) ? "template.insert-needed" : "template.insert-this";
            button.setAriaLabel(Words.text(needed, Words.of(one), one.word()));
            button.setTooltipText(Words.text(needed, Words.of(one), one.word()));
            button.setTestId("insert-" + one.name().toLowerCase(Locale.ROOT) + "-" + language.name());
            buttons.add(button);
        });
        return buttons;
    }

    private void insert(Placeholder one) {
        body.getElement().executeJs(INSERT, one.inBraces()).then(String.class, body::setValue);
    }

    void show(EditionContent content) {
        fields.forEach((name, field) -> field.setValue(content.text(name)));
    }

    /** What stands there now, into the content. */
    void into(Map<String, String> content) {
        fields.forEach((name, field) -> content.put(name, field.getValue()));
    }

    /** Tells at each field what is wrong with it. Gives the first that something is wrong with. */
    Optional<TextFieldBase<?, String>> tell(List<TemplateCheck.Flaw> flaws) {
        fields.forEach((name, field) -> {
            String words = String.join(
                    " ",
                    flaws.stream()
                            .filter(flaw -> flaw.field().equals(name))
                            .map(FlawWords::of)
                            .toList());
            field.setErrorMessage(words);
            field.setInvalid(!words.isEmpty());
        });
        return fields.values().stream().filter(TextFieldBase::isInvalid).findFirst();
    }
}
