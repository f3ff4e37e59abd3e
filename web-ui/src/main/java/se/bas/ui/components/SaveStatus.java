package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;

/** What has become of what is being typed: soon kept, kept, or not. */
public final class SaveStatus extends Span {
    public SaveStatus(String testId) {
        addClassName("save-status");
        setTestId(testId);
        getElement().setAttribute("role", "status");
    }

    /** Something was typed that is not kept yet. That is so at every word, so it is not read out. */
    public void saving() {
        Span words = show(VaadinIcon.ELLIPSIS_DOTS_H, Words.text("shell.save.soon"), "save-soon");
        words.getElement().setAttribute("aria-hidden", "true");
    }

    public void saved(Instant at) {
        show(VaadinIcon.CHECK, Words.text("shell.save.done", Written.clock(at)), "save-done");
    }

    public void notSaved() {
        show(VaadinIcon.WARNING, Words.text("shell.save.failed"), "save-failed");
    }

    private Span show(VaadinIcon which, String text, String style) {
        Component icon = which.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(text);
        removeAll();
        removeClassNames("save-soon", "save-done", "save-failed");
        addClassName(style);
        add(icon, words);
        return words;
    }
}
