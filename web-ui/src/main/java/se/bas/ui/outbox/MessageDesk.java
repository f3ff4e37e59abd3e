package se.bas.ui.outbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import se.bas.application.casework.CaseView;
import se.bas.application.outbox.MessageActing;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.outbox.MessageId;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;

/** Messages on the page of a case. */
@Dependent
public class MessageDesk {
    private final MessageActs acts;

    @Inject
    MessageDesk(MessageActs acts) {
        this.acts = acts;
    }

    /**
     * What has been written to the participant, and what they have said about it.
     *
     * @param changed what happens after something was sent, stopped or written down
     */
    public Component panel(CaseView view, Runnable changed) {
        return new MessagePanel(view, new Acts(view, changed));
    }

    /**
     * Opens the dialog in which one is written.
     *
     * @param changed what happens after it was sent
     */
    public void write(CaseView view, Runnable changed) {
        new Acts(view, changed).write();
    }

    /** What the panel's buttons do. */
    final class Acts {
        private final CaseView view;
        private final Runnable changed;

        private Acts(CaseView view, Runnable changed) {
            this.view = view;
            this.changed = changed;
        }

        private CaseFileId file() {
            return view.header().id();
        }

        void write() {
            new SendDialog(
                            view,
                            acts.settings(),
                            acts::templates,
                            (draft, seen) -> acts.send(file(), draft, seen),
                            this::sent)
                    .open();
        }

        void wish() {
            new WishDialog(view, draft -> acts.record(file(), draft), result -> {
                        say(result instanceof MessageActing.Done ? "outbox.wish.saved" : "outbox.gone");
                        changed.run();
                    })
                    .open();
        }

        private void sent(MessageActing result) {
            if (result instanceof MessageActing.Done(var id, var receipt)) {
                new UndoNote(Words.text("outbox.sent"), () -> stop(new MessageId(id))).open();
            } else {
                say("outbox.gone");
            }
            changed.run();
        }

        void stop(MessageId message) {
            switch (acts.stop(file(), message)) {
                case MessageActing.Done done -> say("outbox.stopped");
                case MessageActing.Rejected rejected ->
                    told(Words.of(rejected.problems().getFirst()));
                case MessageActing.NotFound gone -> say("outbox.gone");
            }
            changed.run();
        }
    }

    private static void say(String key) {
        told(Words.text(key));
    }

    private static void told(String words) {
        Span told = new Span(words);
        told.setTestId("message-told");
        told.getElement().setAttribute("role", "status");
        UndoNote.brief(told).open();
    }
}
