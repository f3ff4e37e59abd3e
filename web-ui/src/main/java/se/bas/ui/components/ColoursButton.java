package se.bas.ui.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** Goes between light and dark. */
public final class ColoursButton extends Button {
    // What the page shows now may have come from the operating system, so the page is asked.
    private static final String SHOWS_DARK = """
            const scheme = getComputedStyle(document.documentElement).colorScheme;
            return scheme === 'dark'
                || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
            """;

    public ColoursButton() {
        setIcon(VaadinIcon.ADJUST.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(Words.text("shell.colours"));
        setTooltipText(Words.text("shell.colours"));
        setTestId("colours");
        addClickListener(click -> click.getSource()
                .getElement()
                .executeJs(SHOWS_DARK)
                .then(
                        Boolean.class,
                        dark -> Preferences.colours(dark ? ColorScheme.Value.LIGHT : ColorScheme.Value.DARK)));
    }
}
