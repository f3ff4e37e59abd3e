package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** Asks before a legal act: one sentence on what it leads to; afterwards it shows the receipt in the same place. */
public final class ConsequenceDialog {
    private final Dialog dialog = new Dialog();
    private final Div body = new Div();
    private final Paragraph consequence = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Runnable afterwards;
    private boolean danger = true;
    private boolean done;

    /**
     * Prepares the question; {@link #open} asks it.
     *
     * @param afterwards what happens when it is closed after the act
     */
    public ConsequenceDialog(String heading, String sentence, Runnable afterwards) {
        this.afterwards = afterwards;
        dialog.setHeaderTitle(heading);
        dialog.addClassName("consequence-dialog");
        dialog.setWidth("34rem");
        consequence.addClassName("consequence");
        consequence.setTestId("consequence");
        problem.addClassName("error-text");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        sentence(sentence);
        body.addClassName("dialog-body");
        dialog.add(body);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened() && done) {
                this.afterwards.run();
            }
        });
    }

    /** For an act that takes nothing away: its button does not warn. */
    public ConsequenceDialog harmless() {
        danger = false;
        return this;
    }

    public void sentence(String sentence) {
        consequence.setText(sentence);
    }

    public void problem(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    /**
     * Asks.
     *
     * @param act does it and gives what to show afterwards, or null when something is still missing
     */
    public void open(
            String confirm, Supplier<@org.jspecify.annotations.Nullable Component> act, Component... questions) {
        body.add(questions);
        body.add(problem, consequence);
        Button no = new Button(Words.text("shell.cancel"), click -> dialog.close());
        no.setTestId("cancel");
        Button yes = new Button(confirm, click -> perform(act));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        if (danger) {
            yes.addThemeVariants(ButtonVariant.ERROR);
        }
        yes.setTestId("confirm");
        dialog.getFooter().add(no, yes);
        dialog.open();
    }

    /**
     * The receipt alone, for an act that was asked about on the page itself.
     *
     * @param afterwards what happens when it is closed
     */
    public static void told(Component receipt, Runnable afterwards) {
        Dialog dialog = new Dialog();
        dialog.addClassName("consequence-dialog");
        dialog.setWidth("34rem");
        dialog.setHeaderTitle(Words.text("shell.receipt.heading"));
        Div body = new Div(receipt);
        body.addClassName("dialog-body");
        dialog.add(body);
        Button close = new Button(Words.text("shell.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setTestId("close");
        dialog.getFooter().add(close);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                afterwards.run();
            }
        });
        dialog.open();
        close.focus();
    }

    /** For an act that leads to another page. */
    public void close() {
        dialog.close();
    }

    private void perform(Supplier<@org.jspecify.annotations.Nullable Component> act) {
        Component receipt = act.get();
        if (receipt == null) {
            return;
        }
        done = true;
        body.removeAll();
        body.add(receipt);
        dialog.setHeaderTitle(Words.text("shell.receipt.heading"));
        dialog.getFooter().removeAll();
        Button close = new Button(Words.text("shell.close"), click -> dialog.close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        close.setTestId("close");
        dialog.getFooter().add(close);
        close.focus();
    }
}
