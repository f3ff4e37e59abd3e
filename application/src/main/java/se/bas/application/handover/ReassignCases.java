package se.bas.application.handover;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.NotAuthorised;
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
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.handover.ReassignmentDraft;
import se.bas.domain.handover.ReassignmentDraft.Flaw;
import se.bas.domain.handover.ReassignmentDraft.One;

/**
 * Makes chosen cases of one of a unit's staff others', as {@code ChangeMainCaseworker} does one: by the unit's manager, all
 * of them or none (PRO-07, UIX-13). What somebody coordinates is coordinated by the other from then on, and what they were
 * to coordinate from a later day on, from that day.
 */
@UseCase
@ForPurpose(value = Purpose.MANAGEMENT, changesGrounds = true)
public class ReassignCases {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final UnitCases cases;
    private final NetworkRows rows;
    private final Takeover takeover;
    private final Trail trail;

    @Inject
    ReassignCases(
            UnderWay underWay, DisclosureGate gate, UnitCases cases, NetworkRows rows, Takeover takeover, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.cases = cases;
        this.rows = rows;
        this.takeover = takeover;
        this.trail = trail;
    }

    /**
     * Does all of it, or nothing. A case that is not the unit's, and one that does not exist, are refused as one that the
     * person does not have.
     *
     * @throws NotAuthorised for anyone but managers
     */
    public Reassigning reassign(Actor.Staff who, ReassignmentDraft draft) {
        Acting acting = cases.managing();
        List<CaseFileId> chosen = draft.cases().stream()
                .map(One::file)
                .distinct()
                .limit(ReassignmentDraft.CASES_AT_MOST)
                .toList();
        Map<CaseFileId, Judgement> judged = judge(chosen, acting);
        List<Flaw> flaws = new ArrayList<>(draft.problems(ConsentPeriod.day(acting.at())));
        chosen.stream()
                .filter(file -> !judged.containsKey(file))
                .map(file -> new Flaw(file, NetworkProblem.NOT_THEIRS))
                .forEach(flaws::add);
        if (!flaws.isEmpty()) {
            return rejected(flaws);
        }
        Map<CaseFileId, UUID> ids = new HashMap<>();
        chosen.forEach(file -> ids.put(file, UuidCreator.getTimeOrderedEpoch()));
        NetworkRows.Moved moved = rows.reassign(draft, ids);
        if (!moved.refused().isEmpty()) {
            return rejected(moved.refused());
        }
        List<Receipt> receipts = draft.cases().stream()
                .map(one -> takeover.follows(
                        requireNonNull(judged.get(one.file())),
                        one.file(),
                        requireNonNull(ids.get(one.file())),
                        moved.change(draft, one)))
                .toList();
        return new Reassigning.Done(receipts.size(), receipts.getFirst());
    }

    /** Those that the acting manager may do this with. */
    private Map<CaseFileId, Judgement> judge(List<CaseFileId> chosen, Acting acting) {
        Map<CaseFileId, NetworkRows.UnitCase> held = rows.holdAlone(chosen);
        List<NetworkRows.UnitCase> found = chosen.stream()
                .filter(held::containsKey)
                .map(file -> requireNonNull(held.get(file)))
                .toList();
        List<Judgement> judgements = cases.judge(found, acting);
        Map<CaseFileId, Judgement> judged = new HashMap<>();
        for (int at = 0; at < found.size(); at++) {
            if (CaseNetwork.changing(judgements.get(at), acting)) {
                judged.put(found.get(at).file(), judgements.get(at));
            }
        }
        // Whoever reaches for what is not theirs is in the log, and in the log of whose it is.
        chosen.stream()
                .filter(file -> !held.containsKey(file))
                .forEach(file -> gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY), acting));
        return judged;
    }

    private Reassigning rejected(List<Flaw> flaws) {
        return new Reassigning.Rejected(List.copyOf(flaws), trail.write(underWay.begun(), Outcome.REFUSED));
    }
}
