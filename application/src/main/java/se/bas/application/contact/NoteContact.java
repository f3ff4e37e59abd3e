package se.bas.application.contact;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.Contact;
import se.bas.domain.contact.ContactId;
import se.bas.domain.contact.ContactNote;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.Contacts;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/** Notes a call or a visit without an appointment: whoever was reached need not be looked for any more (PRO-40). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class NoteContact {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final ContactRows rows;
    private final Contacts contacts;
    private final LadderKeeping ladders;
    private final Trail trail;

    @Inject
    NoteContact(
            UnderWay underWay,
            DisclosureGate gate,
            ContactRows rows,
            Contacts contacts,
            LadderKeeping ladders,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.contacts = contacts;
        this.ladders = ladders;
        this.trail = trail;
    }

    /**
     * Notes it.
     *
     * @param rung the step of the ladder that is done with it, from 0; null when it belongs to none
     */
    public ContactActing note(Actor.Staff who, CaseFileId file, ContactNote draft, @Nullable Integer rung) {
        Acting acting = underWay.acting();
        ContactId id = new ContactId(UuidCreator.getTimeOrderedEpoch());
        Judgement judgement = gate.judgeOwn(file, ContactRight.ASKED, acting, id.value());
        if (!ContactRight.given(judgement, acting)) {
            return new ContactActing.NotFound(judgement.receipt());
        }
        rows.queue();
        Dealing dealing = new Dealing(file, acting, judgement);
        List<ContactProblem> problems = draft.problems(dealing.now());
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new ContactActing.Rejected(problems, false, judgement.receipt());
        }
        Contact noted = Contact.noted(id, dealing.keys(), draft.orNow(dealing.now()), dealing.staff(), dealing.now());
        contacts.add(noted);
        ladders.running(dealing)
                .filter(known -> !noted.at().isBefore(known.ladder().at()) || rung != null)
                .ifPresent(known -> {
                    if (noted.attendance().contact()) {
                        ladders.contact(dealing);
                    } else if (rung != null) {
                        ladders.done(known, rung);
                    }
                });
        return new ContactActing.Done(id.value(), 0, judgement.receipt());
    }
}
