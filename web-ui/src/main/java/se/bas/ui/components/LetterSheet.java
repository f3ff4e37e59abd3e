package se.bas.ui.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import se.bas.domain.outbox.MessageLanguage;

/** A letter as it will look, on the page: what is seen through the window, heading and text. */
public final class LetterSheet extends Div {
    private static final Pattern BLANK_LINE = Pattern.compile("\n[ ]*\n");

    public LetterSheet() {
        addClassName("letter-sheet");
        setTestId("letter-sheet");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.text("letter.preview"));
    }

    /**
     * Shows it.
     *
     * @param sender above the address; empty when there is none
     * @param to name and address
     */
    public void show(MessageLanguage language, String sender, List<String> to, String heading, String body) {
        removeAll();
        getElement().setAttribute("lang", language.name().toLowerCase(Locale.ROOT));
        Div window = new Div();
        window.addClassName("letter-window");
        if (!sender.isEmpty()) {
            Paragraph line = new Paragraph(sender);
            line.addClassName("letter-sender");
            window.add(line);
        }
        to.forEach(line -> window.add(new Paragraph(line)));
        Paragraph title = new Paragraph(heading);
        title.addClassName("letter-heading");
        add(window, title);
        BLANK_LINE
                .splitAsStream(body)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .forEach(words -> add(new Paragraph(words)));
    }
}
