package se.bas.ui.contact;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.bas.application.casework.CaseView;
import se.bas.application.contact.ContactActing;
import se.bas.application.contact.Contacting.Act;
import se.bas.application.contact.Contacting.Appointment;
import se.bas.application.contact.Contacting.Told;
import se.bas.application.task.TaskView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactKind;
import se.bas.ui.components.ConsequenceDialog;
import se.bas.ui.components.ReceiptNote;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;

/** Appointments on the page of a case: one click says that they came, and for ten seconds another takes it back. */
@Dependent
public class ContactDesk {
    private final ContactActs acts;

    @Inject
    ContactDesk(ContactActs acts) {
        this.acts = acts;
    }

    /** What stands on a case page, and shows the case anew when it has changed. */
    public interface Panel {
        Component component();

        void show(CaseView view);
    }

    /**
     * What other features do for a step of the ladder.
     *
     * @param tasks what can be done with the task that a step is
     * @param message writes one to the participant
     * @param letter writes one on paper, about an appointment when there is one to come
     * @param consent has the participant asked for a consent
     */
    public record Others(
            Function<TaskView, Component> tasks,
            Runnable message,
            Consumer<@Nullable Appointment> letter,
            Runnable consent) {}

    /**
     * Appointments, and what is done when the participant does not come.
     *
     * @param changed what happens after something was done
     */
    public Panel panel(CaseView view, Others others, Runnable changed) {
        ContactPanel panel = new ContactPanel(view, new Acts(others, changed));
        return new Panel() {
            @Override
            public Component component() {
                return panel;
            }

            @Override
            public void show(CaseView now) {
                panel.show(now);
            }
        };
    }

    /** What the panel's buttons do, with the case as it is shown. */
    final class Acts {
        private final Others others;
        private final Runnable changed;

        private Acts(Others others, Runnable changed) {
            this.others = others;
            this.changed = changed;
        }

        Others others() {
            return others;
        }

        private ContactDialogs dialogs(CaseView view, String done) {
            return new ContactDialogs(view, result -> told(result, done));
        }

        void book(CaseView view) {
            dialogs(view, "contact.booked").book(acts.settings(), draft -> acts.book(file(view), draft));
        }

        void act(CaseView view, Appointment one, Act act) {
            switch (act) {
                case CAME ->
                    attended(
                            view,
                            acts.attend(file(view), one, new AppointmentMove.Attend(Attendance.CAME, null, ""), null));
                case LATE -> attend(view, one, Attendance.LATE);
                case MISSED -> attend(view, one, Attendance.MISSED);
                case MOVE ->
                    dialogs(view, "contact.moved")
                            .move(one, acts.settings(), (move, draft) -> acts.move(file(view), one, move, draft));
                case CANCEL ->
                    dialogs(view, "contact.cancelled").cancel(one, move -> acts.cancel(file(view), one, move));
            }
        }

        private void attend(CaseView view, Appointment one, Attendance first) {
            new ContactDialogs(view, result -> attended(view, result))
                    .attend(one, first, (said, group) -> acts.attend(file(view), one, said, group));
        }

        private void attended(CaseView view, ContactActing result) {
            if (result instanceof ContactActing.Done(var id, var version, var receipt)) {
                new UndoNote(
                                Words.text("contact.attended"),
                                () -> told(acts.undo(file(view), new ContactId(id), version), "contact.undone"))
                        .open();
                changed.run();
            } else {
                told(result, "contact.attended");
            }
        }

        void note(CaseView view, @Nullable Integer rung) {
            dialogs(view, "contact.noted").note(ContactKind.PHONE, note -> acts.note(file(view), note, rung));
        }

        void reach(CaseView view) {
            dialogs(view, "contact.reach.saved").reach(draft -> acts.reach(file(view), draft));
        }

        void decide(CaseView view, int version) {
            dialogs(view, "contact.decided")
                    .decide((decision, reason) -> acts.decide(file(view), version, decision, reason));
        }

        /** Says first what the other agency is told, and that the answer is only that it was sent. */
        void alert(CaseView view, Told unit) {
            String name = Words.text("contact.alert.unit", Words.of(unit.unit()), Words.of(unit.agency()));
            ConsequenceDialog dialog = new ConsequenceDialog(
                            Words.text("contact.alert.heading"), Words.text("contact.alert.consequence", name), changed)
                    .harmless();
            dialog.open(Words.text("contact.alert.send"), () -> switch (acts.alert(file(view), unit.id())) {
                case ContactActing.Done(var id, var version, var receipt) ->
                    new ReceiptNote(
                            Words.text("contact.alert.sent"), Words.text("contact.alert.sent-text", name), receipt);
                case ContactActing.Rejected rejected -> {
                    dialog.problem(ContactWords.why(rejected));
                    yield null;
                }
                case ContactActing.NotFound gone -> new Span(Words.text("contact.gone"));
            });
        }

        private void told(ContactActing result, String done) {
            say(
                    switch (result) {
                        case ContactActing.Done ok -> Words.text(done);
                        case ContactActing.Rejected rejected -> ContactWords.why(rejected);
                        case ContactActing.NotFound gone -> Words.text("contact.gone");
                    });
            changed.run();
        }
    }

    private static CaseFileId file(CaseView view) {
        return view.header().id();
    }

    private static void say(String words) {
        Span told = new Span(words);
        told.setTestId("contact-told");
        told.getElement().setAttribute("role", "status");
        UndoNote.brief(told).open();
    }
}
