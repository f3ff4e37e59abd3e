package se.bas.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says what was done, and for ten seconds takes it back when asked to (UIX-15). */
public final class UndoNote {
    private static final int TEN_SECONDS = 10_000;
    private static final int BRIEFLY = 5_000;

    private final Notification note = new Notification();

    public UndoNote(String words, Runnable undo) {
        Button back = new Button(Words.text("shell.undo"), click -> {
            note.close();
            undo.run();
        });
        back.setTestId("undo");
        Keys.press(back, Keys.UNDO);
        Div line = new Div(new Span(words), back);
        line.addClassName("undo-note");
        note.add(line);
        note.setDuration(TEN_SECONDS);
        note.setPosition(Notification.Position.BOTTOM_CENTER);
    }

    public void open() {
        note.open();
    }

    /** Says what was done, for some seconds. */
    public static Notification brief(Component words) {
        Notification note = new Notification(words);
        note.setDuration(BRIEFLY);
        note.setPosition(Notification.Position.BOTTOM_CENTER);
        return note;
    }
}
