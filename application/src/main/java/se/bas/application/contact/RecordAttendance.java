package se.bas.application.contact;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.AppointmentState;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactStep;
import se.bas.domain.contact.Contacts;
import se.bas.domain.contact.LadderPlan;
import se.bas.domain.contact.TargetGroup;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.TaskSource;

/**
 * Says whether the participant came. Who came need not be looked for any more; for who did not, without a reason that is
 * accepted, the ladder begins, unless one runs or there has been contact since (PRO-40).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class RecordAttendance {
    private final AppointmentStepping stepping;
    private final Contacts contacts;
    private final LadderKeeping ladders;
    private final NewTasks tasks;

    @Inject
    RecordAttendance(AppointmentStepping stepping, Contacts contacts, LadderKeeping ladders, NewTasks tasks) {
        this.stepping = stepping;
        this.contacts = contacts;
        this.ladders = ladders;
        this.tasks = tasks;
    }

    /**
     * Says it.
     *
     * @param seen the version that was read; null when it was not, as with one click from another page
     * @param group whose ladder begins; null for the general one
     */
    public ContactActing record(
            Actor.Staff who,
            CaseFileId file,
            ContactId appointment,
            @Nullable Integer seen,
            AppointmentMove.Attend said,
            @Nullable TargetGroup group) {
        return stepping.step(file, appointment, seen, said, (dealing, contact, before) -> {
            ContactStep.Said step = AppointmentState.said(said);
            tasks.settle(TaskSource.CONTACT, appointment.value());
            if (step.attendance().contact()) {
                ladders.contact(dealing);
            } else if (LadderPlan.begins(step) && !contactSince(dealing, contact)) {
                ladders.begin(dealing, contact, group);
            }
            return List.of();
        });
    }

    private boolean contactSince(Dealing dealing, Contact missed) {
        List<ContactStep> steps = dealing.own(contacts.stepsOn(dealing.participant()));
        return dealing.own(contacts.with(dealing.participant())).stream()
                .filter(contact -> contact.at().isAfter(missed.at()))
                .anyMatch(contact -> AppointmentState.of(
                                contact,
                                steps.stream()
                                        .filter(step -> step.contact().equals(contact.contactId()))
                                        .toList())
                        .attendance()
                        .contact());
    }
}
