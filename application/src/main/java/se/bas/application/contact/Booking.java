package se.bas.application.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.outbox.Reminders;
import se.bas.application.task.NewTasks;
import se.bas.application.task.NewTasks.Cause;
import se.bas.application.task.NewTasks.NewTask;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.AppointmentDraft;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.Contacts;
import se.bas.domain.contact.ReminderDraft;
import se.bas.domain.disclosure.Category;
import se.bas.domain.outbox.Message;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/** Books an appointment: with its reminder, and with a task for its day, to say whether they came. */
@Part
class Booking {
    private final ContactRows rows;
    private final Contacts contacts;
    private final Reminders reminders;
    private final NewTasks tasks;

    @Inject
    Booking(ContactRows rows, Contacts contacts, Reminders reminders, NewTasks tasks) {
        this.rows = rows;
        this.contacts = contacts;
        this.reminders = reminders;
        this.tasks = tasks;
    }

    /**
     * What would be booked.
     *
     * @param problems what keeps it from being so; empty when nothing does
     * @param reminder null when nobody is reminded
     */
    record Prepared(List<ContactProblem> problems, @Nullable Message reminder) {}

    /**
     * Looks at it, and keeps nothing.
     *
     * @param instead the one that it would take the place of; null when it is new
     */
    Prepared prepare(Dealing dealing, AppointmentDraft draft, @Nullable ContactId instead) {
        Instant now = dealing.now();
        List<ContactProblem> problems = new ArrayList<>(draft.problems(now));
        Instant at = draft.at();
        Message reminder = null;
        ReminderDraft wanted = draft.reminder();
        if (wanted != null && at != null && problems.isEmpty()) {
            Reminders.Prepared prepared =
                    reminders.prepare(dealing.file(), dealing.judgement(), dealing.acting(), wanted, at, draft.place());
            reminder = prepared.message();
            prepared.problems().stream().map(ReminderDraft::of).distinct().forEach(problems::add);
        }
        if (problems.isEmpty() && at != null && !draft.anyway() && rows.overlaps(at, draft.until(at), instead)) {
            problems.add(ContactProblem.OVERLAPS);
        }
        return new Prepared(problems, reminder);
    }

    /** Keeps it; only what has no problems. */
    ContactId keep(Dealing dealing, AppointmentDraft draft, Prepared prepared, @Nullable ContactId instead) {
        Message reminder = prepared.reminder();
        ContactId id = new ContactId(UuidCreator.getTimeOrderedEpoch());
        if (reminder != null) {
            reminders.keep(reminder);
        }
        Contact booked = Contact.booked(
                id,
                dealing.keys(),
                draft,
                instead,
                reminder == null ? null : reminder.messageId(),
                dealing.staff(),
                dealing.now());
        contacts.add(booked);
        LocalDate day = ConsentPeriod.day(Objects.requireNonNull(draft.at()));
        tasks.make(
                dealing.participant(),
                new NewTask(
                        new Cause(TaskSource.CONTACT, id.value(), TaskKind.ATTENDANCE_MISSING),
                        Category.ATTENDANCE,
                        day,
                        day,
                        null),
                new TaskDoer(dealing.acting().mandate().unit(), dealing.staff()));
        return id;
    }
}
