package se.bas.ui.paper;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;
import java.util.function.Consumer;
import se.bas.application.paper.PaperLanguage;
import se.bas.ui.components.Words;

/** A paper that is for the participant, so its language is the participant's and not the reader's. */
final class InLanguages extends Div {
    /**
     * Offers it.
     *
     * @param lead the text that says what it is
     * @param names before the languages' codes, what the buttons are called
     */
    InLanguages(String lead, String names, Consumer<PaperLanguage> take) {
        addClassName("in-languages");
        Paragraph what = new Paragraph(Words.text(lead));
        what.addClassName("quiet");
        Div buttons = new Div();
        buttons.addClassName("in-languages-buttons");
        for (PaperLanguage language : PaperLanguage.values()) {
            Button button =
                    new Button(Words.of(names, language), VaadinIcon.PRINT.create(), click -> take.accept(language));
            button.addThemeVariants(ButtonVariant.SMALL);
            button.setTestId(names.substring(names.indexOf('.') + 1) + "-"
                    + language.name().toLowerCase(Locale.ROOT));
            buttons.add(button);
        }
        add(what, buttons);
    }
}
