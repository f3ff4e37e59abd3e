package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.handover.NetworkProblem;

/** What adding a colleague to a case and ending a colleague's part have in common: who may, and what is written of it. */
@Part
class StaffingDesk {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final CaseStaffing staffing;
    private final Trail trail;

    @Inject
    StaffingDesk(UnderWay underWay, DisclosureGate gate, CaseStaffing staffing, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.staffing = staffing;
        this.trail = trail;
    }

    /** The case in which it is for the asker to say who else works with it, once the gate has said yes. */
    record At(CaseFileId file, Judgement judgement, CaseStaffing.Opened opened) {}

    /** Does something in such a case; not found for any other. The database asks once more whose it is. */
    NetworkWriting in(CaseFileId file, Function<At, NetworkWriting> act) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(Category.KNOWN_AT_AGENCY, Category.DRAFT), acting);
        if (!CaseNetwork.changing(judgement, acting)) {
            return new NetworkWriting.NotFound(judgement.receipt());
        }
        CaseStaffing.Opened opened = staffing.open(judgement, acting);
        return opened.saidByAsker()
                ? act.apply(new At(file, judgement, opened))
                : new NetworkWriting.NotFound(judgement.receipt());
    }

    /**
     * It is done.
     *
     * @param id of the assignment
     */
    NetworkWriting kept(At at, UUID id) {
        Acting acting = underWay.acting();
        return new NetworkWriting.Kept(
                id,
                trail.write(
                        underWay.begun(),
                        Outcome.DONE,
                        at.judgement()
                                .done(
                                        at.file(),
                                        acting.mandate().agency(),
                                        Category.KNOWN_AT_AGENCY,
                                        acting.purpose(),
                                        List.of(id)),
                        null));
    }

    NetworkWriting rejected(List<NetworkProblem> problems) {
        return new NetworkWriting.Rejected(problems, trail.write(underWay.begun(), Outcome.REFUSED));
    }

    NetworkWriting notFound(At at) {
        return new NetworkWriting.NotFound(at.judgement().receipt());
    }

    /** What the database would not do. */
    NetworkWriting refused(At at, String code) {
        return code.equals("NOT_YOURS") ? notFound(at) : rejected(List.of(NetworkProblem.valueOf(code)));
    }
}
