package se.bas.application.contact;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.outbox.Reminders;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.ContactId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.outbox.MessageId;
import se.bas.domain.task.TaskSource;

/** Cancels an appointment, and its reminder with it. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class CancelAppointment {
    private final AppointmentStepping stepping;
    private final Reminders reminders;
    private final NewTasks tasks;

    @Inject
    CancelAppointment(AppointmentStepping stepping, Reminders reminders, NewTasks tasks) {
        this.stepping = stepping;
        this.reminders = reminders;
        this.tasks = tasks;
    }

    /**
     * Cancels it.
     *
     * @param seen the version that was read; null when it was not
     */
    public ContactActing cancel(
            Actor.Staff who,
            CaseFileId file,
            ContactId appointment,
            @Nullable Integer seen,
            AppointmentMove.Cancel move) {
        return stepping.step(file, appointment, seen, move, (dealing, contact, before) -> {
            MessageId reminder = contact.reminder();
            if (reminder != null) {
                reminders.stop(reminder, dealing.judgement(), dealing.acting());
            }
            tasks.settle(TaskSource.CONTACT, appointment.value());
            return List.of();
        });
    }
}
