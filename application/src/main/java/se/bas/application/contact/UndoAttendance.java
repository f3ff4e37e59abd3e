package se.bas.application.contact;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.ContactId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskSource;

/** Takes back, for some seconds, what was said of whether the participant came (UIX-15), with all that it brought about. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class UndoAttendance {
    private final AppointmentStepping stepping;
    private final LadderKeeping ladders;
    private final NewTasks tasks;

    @Inject
    UndoAttendance(AppointmentStepping stepping, LadderKeeping ladders, NewTasks tasks) {
        this.stepping = stepping;
        this.ladders = ladders;
        this.tasks = tasks;
    }

    /**
     * Takes it back.
     *
     * @param seen the version that it has since it was said
     */
    public ContactActing undo(Actor.Staff who, CaseFileId file, ContactId appointment, int seen) {
        return stepping.step(file, appointment, seen, new AppointmentMove.Undo(), (dealing, contact, before) -> {
            var said = Objects.requireNonNull(before.last()).at();
            tasks.reopen(TaskSource.CONTACT, appointment.value(), said);
            ladders.undone(dealing, appointment, said);
            return List.of();
        });
    }
}
