package se.bas.application.contact;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.LadderEvent;
import se.bas.domain.contact.LadderStep;
import se.bas.domain.contact.LadderStep.Happened;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/**
 * Writes down what was decided together about somebody who cannot be reached: go on, pause, exit (PRO-40). It ends the
 * looking for them and nothing else: who is to leave, leaves by an act of its own.
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class DecideLadder {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final ContactRows rows;
    private final LadderKeeping ladders;
    private final Trail trail;

    @Inject
    DecideLadder(UnderWay underWay, DisclosureGate gate, ContactRows rows, LadderKeeping ladders, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.ladders = ladders;
        this.trail = trail;
    }

    /**
     * Writes it down.
     *
     * @param seen the version of the ladder that was read
     */
    public ContactActing decide(
            Actor.Staff who, CaseFileId file, int seen, @Nullable LadderEvent decision, String reason) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, ContactRight.ASKED, acting);
        if (!ContactRight.given(judgement, acting)) {
            return new ContactActing.NotFound(judgement.receipt());
        }
        rows.queue();
        Dealing dealing = new Dealing(file, acting, judgement);
        LadderKeeping.Known known = ladders.running(dealing).orElse(null);
        String why = reason.replace("\0", "").strip();
        List<ContactProblem> problems = problems(decision, why);
        // What was seen has ended meanwhile, or has become another.
        boolean changed = known == null || known.steps().size() != seen;
        if (known == null) {
            problems.add(ContactProblem.NO_LADDER);
        } else if (problems.isEmpty() && changed) {
            problems.add(ContactProblem.CHANGED_MEANWHILE);
        }
        if (known == null || decision == null || !problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new ContactActing.Rejected(problems, changed, judgement.receipt());
        }
        int version = ladders.end(dealing, known, new Happened(decision, null, why));
        return new ContactActing.Done(known.ladder().ladderId().value(), version, judgement.receipt());
    }

    private static List<ContactProblem> problems(@Nullable LadderEvent decision, String why) {
        List<ContactProblem> problems = new ArrayList<>();
        if (decision == null || !decision.decided()) {
            problems.add(ContactProblem.DECISION_MISSING);
        }
        if (why.length() < LadderStep.REASON_AT_LEAST) {
            problems.add(ContactProblem.REASON_TOO_SHORT);
        } else if (why.length() > LadderStep.REASON_AT_MOST) {
            problems.add(ContactProblem.REASON_TOO_LONG);
        }
        return problems;
    }
}
