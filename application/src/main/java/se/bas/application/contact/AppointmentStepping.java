package se.bas.application.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentMove;
import se.bas.domain.contact.AppointmentState;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.ContactStep;
import se.bas.domain.contact.Contacts;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;

/** Says something of one appointment: judged and logged first, and one after the other. */
@Part
class AppointmentStepping {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final ContactRows rows;
    private final Contacts contacts;
    private final Trail trail;

    @Inject
    AppointmentStepping(UnderWay underWay, DisclosureGate gate, ContactRows rows, Contacts contacts, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.contacts = contacts;
        this.trail = trail;
    }

    /** What else belongs to it, once nothing keeps it from being said. */
    interface Then {
        /**
         * Does it, before the step is kept.
         *
         * @param before how the appointment stood
         * @return what keeps it from being done after all; empty when it was done
         */
        List<ContactProblem> then(Dealing dealing, Contact contact, AppointmentState before);
    }

    /**
     * Says it.
     *
     * @param seen the version that was read; null when whoever says it has not looked
     */
    ContactActing step(
            CaseFileId file, ContactId appointment, @Nullable Integer seen, AppointmentMove move, Then then) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, ContactRight.ASKED, acting, appointment.value());
        if (!ContactRight.given(judgement, acting)) {
            return new ContactActing.NotFound(judgement.receipt());
        }
        rows.queue();
        Dealing dealing = new Dealing(file, acting, judgement);
        Optional<Contact> found = dealing.own(contacts.with(dealing.participant())).stream()
                .filter(contact -> contact.contactId().equals(appointment))
                .findFirst();
        if (found.isEmpty()) {
            return new ContactActing.NotFound(judgement.receipt());
        }
        AppointmentState state = AppointmentState.of(
                found.get(),
                dealing.own(contacts.stepsOn(dealing.participant())).stream()
                        .filter(step -> step.contact().equals(appointment))
                        .toList());
        boolean changed = seen != null && seen != state.version();
        List<ContactProblem> problems = state.refusal(move, dealing.staff(), dealing.now())
                .or(() -> changed ? Optional.of(ContactProblem.CHANGED_MEANWHILE) : Optional.empty())
                .map(List::of)
                .orElseGet(() -> then.then(dealing, found.get(), state));
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new ContactActing.Rejected(problems, changed, judgement.receipt());
        }
        int no = state.version() + 1;
        contacts.add(new ContactStep(
                UuidCreator.getTimeOrderedEpoch(),
                dealing.keys(),
                appointment,
                no,
                AppointmentState.said(move),
                dealing.staff(),
                dealing.now()));
        return new ContactActing.Done(appointment.value(), no, judgement.receipt());
    }
}
