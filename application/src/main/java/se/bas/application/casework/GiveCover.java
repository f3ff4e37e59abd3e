package se.bas.application.casework;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.application.persistence.Row;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.Role;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CoverDraft;
import se.bas.domain.casework.CoverId;
import se.bas.domain.casework.CoverProblem;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Purpose;

/**
 * Lets somebody stand in with a case for some days: the manager of the unit that holds it, for themselves or for somebody
 * who works with cases there (D2, IDA-07).
 */
@UseCase
@ForPurpose(value = Purpose.MANAGEMENT, changesGrounds = true)
public class GiveCover {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final PossibleCovers possible;
    private final EntityManager database;
    private final Trail trail;

    @Inject
    GiveCover(UnderWay underWay, DisclosureGate gate, PossibleCovers possible, EntityManager database, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.possible = possible;
        this.database = database;
        this.trail = trail;
    }

    /** Nothing is stored unless everything is there, and the database agrees that the asker manages the case's unit. */
    public CoverOutcome give(Actor.Staff who, CaseFileId file, CoverDraft draft) {
        Acting acting = underWay.acting();
        Judgement judgement = gate.judge(file, acting);
        if (!judgement.permits(acting.mandate().agency(), Category.KNOWN_AT_AGENCY)
                || acting.mandate().role() != Role.MANAGER) {
            return new CoverOutcome.NotFound(judgement.receipt());
        }
        Set<StaffId> staff = possible.of(acting).stream().map(Colleague::id).collect(Collectors.toSet());
        List<CoverProblem> problems = draft.problems(staff, judgement.receipt().at());
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED, access(judgement, file, List.of()), null);
            return new CoverOutcome.Rejected(problems, judgement.receipt());
        }
        CoverId id = new CoverId(UuidCreator.getTimeOrderedEpoch());
        if (!give(id, file, draft)) {
            return new CoverOutcome.NotFound(judgement.receipt());
        }
        Access given = access(judgement, file, List.of(id.value()));
        return new CoverOutcome.Given(id, trail.write(underWay.begun(), Outcome.DONE, given, null));
    }

    private boolean give(CoverId id, CaseFileId file, CoverDraft draft) {
        StaffId staff = draft.staff();
        return staff != null
                && new Row(database.createNativeQuery("select give_cover(?1, ?2, ?3, ?4, ?5, ?6)")
                                .setParameter(1, id.value())
                                .setParameter(2, file.value())
                                .setParameter(3, staff.value())
                                .setParameter(4, draft.from())
                                .setParameter(5, draft.until())
                                .setParameter(6, draft.reason())
                                .getSingleResult())
                        .flag(0);
    }

    private Access access(Judgement judgement, CaseFileId file, List<UUID> objects) {
        Acting acting = underWay.acting();
        return judgement.done(file, acting.mandate().agency(), Category.KNOWN_AT_AGENCY, acting.purpose(), objects);
    }
}
