package se.bas.ui.task;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import se.bas.application.contact.ContactActing;
import se.bas.application.contact.RecordAttendance;
import se.bas.application.contact.UndoAttendance;
import se.bas.application.edition.ShowSettings;
import se.bas.application.task.CompleteTask;
import se.bas.application.task.CreateTask;
import se.bas.application.task.Doers;
import se.bas.application.task.HandOnTask;
import se.bas.application.task.ListDoers;
import se.bas.application.task.ReopenTask;
import se.bas.application.task.SkipTask;
import se.bas.application.task.TakeTask;
import se.bas.application.task.TaskActing;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.Role;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.Contact.Attendance;
import se.bas.domain.contact.ContactId;
import se.bas.domain.disclosure.Disclosure;
import se.bas.domain.edition.CodeList;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskDraft;
import se.bas.ui.agency.SignedIn;
import se.bas.ui.components.Words;

/** What can be done with tasks, by whoever is signed in. */
@Dependent
class TaskActs {
    private final TakeTask takeTask;
    private final CompleteTask completeTask;
    private final SkipTask skipTask;
    private final HandOnTask handOnTask;
    private final ReopenTask reopenTask;
    private final CreateTask createTask;
    private final ListDoers listDoers;
    private final RecordAttendance recordAttendance;
    private final UndoAttendance undoAttendance;
    private final ShowSettings showSettings;
    private final SignedIn signedIn;

    @Inject
    TaskActs(
            TakeTask takeTask,
            CompleteTask completeTask,
            SkipTask skipTask,
            HandOnTask handOnTask,
            ReopenTask reopenTask,
            CreateTask createTask,
            ListDoers listDoers,
            RecordAttendance recordAttendance,
            UndoAttendance undoAttendance,
            ShowSettings showSettings,
            SignedIn signedIn) {
        this.takeTask = takeTask;
        this.completeTask = completeTask;
        this.skipTask = skipTask;
        this.handOnTask = handOnTask;
        this.reopenTask = reopenTask;
        this.createTask = createTask;
        this.listDoers = listDoers;
        this.recordAttendance = recordAttendance;
        this.undoAttendance = undoAttendance;
        this.showSettings = showSettings;
        this.signedIn = signedIn;
    }

    TaskActing take(OneTask task) {
        return takeTask.take(signedIn.actor(), task.file(), task.id(), task.version());
    }

    TaskActing complete(OneTask task) {
        return completeTask.complete(signedIn.actor(), task.file(), task.id(), task.version());
    }

    TaskActing skip(OneTask task, String reason) {
        return skipTask.skip(signedIn.actor(), task.file(), task.id(), task.version(), reason);
    }

    TaskActing handOn(OneTask task, TaskDoer to, String note) {
        return handOnTask.handOn(signedIn.actor(), task.file(), task.id(), task.version(), to, note);
    }

    TaskActing reopen(OneTask task) {
        return reopenTask.reopen(signedIn.actor(), task.file(), task.id(), task.version());
    }

    /** Says that the participant came to the appointment that a task is about. */
    ContactActing came(CaseFileId file, TaskView task) {
        return recordAttendance.record(
                signedIn.actor(),
                file,
                new ContactId(task.source()),
                null,
                new AppointmentMove.Attend(Attendance.CAME, null, ""),
                null);
    }

    ContactActing undo(CaseFileId file, ContactId appointment, int version) {
        return undoAttendance.undo(signedIn.actor(), file, appointment, version);
    }

    TaskActing create(CaseFileId file, TaskDraft draft) {
        return createTask.create(signedIn.actor(), file, draft);
    }

    /** None when the case has closed. */
    List<Doers.Choice> doers(CaseFileId file) {
        return switch (listDoers.list(signedIn.actor(), file)) {
            case Disclosure.Granted<Doers>(var doers, var receipt) -> doers.choices();
            case Disclosure.Withheld<Doers> withheld -> List.of();
        };
    }

    /** Why a task usually does not have to be done. */
    List<String> reasons() {
        return showSettings.show(signedIn.actor()).offered(CodeList.SKIP_REASONS).stream()
                .map(value -> value.in(Words.reader()))
                .toList();
    }

    Role role() {
        return signedIn.mandate().orElseThrow().role();
    }
}
