package se.bas.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;

/** Goes over to the other language; says so in that language. */
public final class LanguageButton extends Button {
    public LanguageButton() {
        Locale other = Words.reader().equals(Texts.SWEDISH) ? Texts.ENGLISH : Texts.SWEDISH;
        setText(Texts.text(other, "shell.language.name"));
        getElement().setAttribute("lang", other.getLanguage());
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("language-button");
        setTestId("language");
        addClickListener(click -> Preferences.language(other));
    }
}
