package se.bas.application.contact;

import jakarta.inject.Inject;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.AppointmentDraft;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Books an appointment with the participant of a case, for the asker. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class BookAppointment {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final ContactRows rows;
    private final Booking booking;
    private final Trail trail;

    @Inject
    BookAppointment(UnderWay underWay, DisclosureGate gate, ContactRows rows, Booking booking, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.booking = booking;
        this.trail = trail;
    }

    /** Nothing is stored unless everything is there. */
    public ContactActing book(Actor.Staff who, CaseFileId file, AppointmentDraft draft) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, ContactRight.ASKED, acting);
        if (!ContactRight.given(judgement, acting)) {
            return new ContactActing.NotFound(judgement.receipt());
        }
        rows.queue();
        Dealing dealing = new Dealing(file, acting, judgement);
        Booking.Prepared prepared = booking.prepare(dealing, draft, null);
        if (!prepared.problems().isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new ContactActing.Rejected(prepared.problems(), false, judgement.receipt());
        }
        return new ContactActing.Done(
                booking.keep(dealing, draft, prepared, null).value(), 0, judgement.receipt());
    }
}
