package se.bas.application.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.Contacts;
import se.bas.domain.contact.ReachDraft;
import se.bas.domain.contact.ReachWish;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Writes down how the participant wants to be contacted (PRO-41). The newest holds. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class RecordReachWish {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Contacts contacts;
    private final Trail trail;

    @Inject
    RecordReachWish(UnderWay underWay, DisclosureGate gate, Contacts contacts, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.contacts = contacts;
        this.trail = trail;
    }

    /** Nothing is stored unless everything is there. */
    public ContactActing record(Actor.Staff who, CaseFileId file, ReachDraft draft) {
        Acting acting = underWay.acting();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Judgement judgement = gate.judgeOwn(file, ContactRight.ASKED, acting, id);
        if (!ContactRight.given(judgement, acting)) {
            return new ContactActing.NotFound(judgement.receipt());
        }
        List<ContactProblem> problems = draft.problems();
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new ContactActing.Rejected(problems, false, judgement.receipt());
        }
        Dealing dealing = new Dealing(file, acting, judgement);
        contacts.add(new ReachWish(id, dealing.keys(), draft, dealing.staff(), dealing.now()));
        return new ContactActing.Done(id, 0, judgement.receipt());
    }
}
