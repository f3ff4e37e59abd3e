package se.bas.application.contact;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.contact.ContactProblem;
import se.bas.domain.contact.LadderAct;
import se.bas.domain.contact.LadderEvent;
import se.bas.domain.contact.LadderStep.Happened;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.WorkingDays;

/**
 * Tells a unit of another agency that one cannot reach the participant (PRO-40). That is a disclosure by the sender, under
 * the sender's ground for attendance; it becomes a task there. All the sender learns is that it was sent (D4).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AlertUnit {
    /** So many working days they have to look at it. */
    private static final int DAYS = 3;

    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final ContactRows rows;
    private final LadderKeeping ladders;
    private final WorkingDays workingDays;
    private final Trail trail;

    @Inject
    AlertUnit(
            UnderWay underWay,
            DisclosureGate gate,
            ContactRows rows,
            LadderKeeping ladders,
            WorkingDays workingDays,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.ladders = ladders;
        this.workingDays = workingDays;
        this.trail = trail;
    }

    /** Sends it; a second time it is not sent again, and the answer is the same. */
    public ContactActing alert(Actor.Staff who, CaseFileId file, @Nullable UnitId unit) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, ContactRight.ASKED, acting);
        if (!ContactRight.given(judgement, acting)) {
            return new ContactActing.NotFound(judgement.receipt());
        }
        rows.queue();
        Dealing dealing = new Dealing(file, acting, judgement);
        LadderKeeping.Known known = ladders.running(dealing).orElse(null);
        LocalDate due = workingDays.after(ConsentPeriod.day(dealing.now()), DAYS);
        ContactProblem problem = null;
        if (known == null) {
            problem = ContactProblem.NO_LADDER;
        } else if (unit == null) {
            problem = ContactProblem.UNIT_MISSING;
        } else if (!rows.alert(known.ladder().ladderId(), unit, known.ladder().missedOn(), due)) {
            problem = ContactProblem.UNIT_MAY_NOT_BE_TOLD;
        }
        if (known == null || problem != null) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new ContactActing.Rejected(
                    List.of(problem == null ? ContactProblem.NO_LADDER : problem), false, judgement.receipt());
        }
        int version = known.steps().size();
        if (known.steps().stream()
                .noneMatch(step -> step.kind() == LadderEvent.ALERTED && unit != null && unit.equals(step.unit()))) {
            version = ladders.add(dealing, known, new Happened(LadderEvent.ALERTED, unit, null));
            ladders.done(known, LadderAct.ALERT);
        }
        return new ContactActing.Done(known.ladder().ladderId().value(), version, judgement.receipt());
    }
}
