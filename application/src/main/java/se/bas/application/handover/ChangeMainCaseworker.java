package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.handover.NetworkProblem;

/**
 * Makes somebody else the main caseworker of a case, with a reason, a note and a meeting with the participant: there is one
 * at a time (PRO-07). To tell the others becomes a task of the new one (PRO-08).
 */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class ChangeMainCaseworker {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final NetworkRows rows;
    private final Takeover takeover;
    private final Trail trail;

    @Inject
    ChangeMainCaseworker(UnderWay underWay, DisclosureGate gate, NetworkRows rows, Takeover takeover, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.rows = rows;
        this.takeover = takeover;
        this.trail = trail;
    }

    /** Does all of it, or nothing; the database asks once more whose case it is. */
    public NetworkWriting change(Actor.Staff who, CaseFileId file, CaseworkerChangeDraft draft) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.DRAFT), acting);
        if (!CaseNetwork.changing(judgement, acting)) {
            return new NetworkWriting.NotFound(judgement.receipt());
        }
        List<NetworkProblem> problems =
                draft.problems(ConsentPeriod.day(judgement.receipt().at()));
        if (!problems.isEmpty()) {
            return rejected(problems);
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Optional<String> refused = rows.change(id, file, draft);
        if (refused.isPresent()) {
            return refused.get().equals("NOT_YOURS")
                    ? new NetworkWriting.NotFound(judgement.receipt())
                    : rejected(List.of(NetworkProblem.valueOf(refused.get())));
        }
        return new NetworkWriting.Kept(id, takeover.follows(judgement, file, id, draft));
    }

    private NetworkWriting rejected(List<NetworkProblem> problems) {
        return new NetworkWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
