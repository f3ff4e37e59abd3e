package se.bas.application.contact;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.outbox.Reminders;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentDraft;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.task.TaskSource;

/** Moves an appointment: another is booked in its place, and nobody is reminded of the old one. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class MoveAppointment {
    private final AppointmentStepping stepping;
    private final Booking booking;
    private final Reminders reminders;
    private final NewTasks tasks;

    @Inject
    MoveAppointment(AppointmentStepping stepping, Booking booking, Reminders reminders, NewTasks tasks) {
        this.stepping = stepping;
        this.booking = booking;
        this.reminders = reminders;
        this.tasks = tasks;
    }

    /**
     * Moves it; the answer names the old one.
     *
     * @param seen the version that was read; null when it was not
     */
    public ContactActing move(
            Actor.Staff who,
            CaseFileId file,
            ContactId appointment,
            @Nullable Integer seen,
            AppointmentMove.Move move,
            AppointmentDraft draft) {
        return stepping.step(file, appointment, seen, move, (dealing, contact, before) -> {
            Booking.Prepared prepared = booking.prepare(dealing, draft, appointment);
            List<ContactProblem> problems = new ArrayList<>(prepared.problems());
            if (contact.at().equals(draft.at())) {
                problems.add(ContactProblem.SAME_TIME);
            }
            if (problems.isEmpty()) {
                MessageId reminder = contact.reminder();
                if (reminder != null) {
                    reminders.stop(reminder, dealing.judgement(), dealing.acting());
                }
                tasks.settle(TaskSource.CONTACT, appointment.value());
                booking.keep(dealing, draft, prepared, appointment);
            }
            return problems;
        });
    }
}
