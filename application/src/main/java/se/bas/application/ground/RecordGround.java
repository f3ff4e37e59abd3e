package se.bas.application.ground;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.agency.Participations;
import se.bas.application.audit.Trail;
import se.bas.application.edition.Provisions;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.agency.Unit;
import se.bas.domain.agency.UnitId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Access;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.ground.RecordedGround;
import se.bas.domain.ground.RecordedGroundDraft;
import se.bas.domain.ground.RecordedGroundId;
import se.bas.domain.ground.RecordedGroundProblem;
import se.bas.domain.ground.RecordedGrounds;

/**
 * Records that my agency has decided, under a named provision, to disclose some things to one unit of another without
 * consent (CON-06, CON-07). Who decided is named; who records it works with the case, or stands in with it.
 */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class RecordGround {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final Participations participations;
    private final Provisions provisions;
    private final RecordedGrounds grounds;
    private final Trail trail;

    @Inject
    RecordGround(
            UnderWay underWay,
            DisclosureGate gate,
            Participations participations,
            Provisions provisions,
            RecordedGrounds grounds,
            Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.participations = participations;
        this.provisions = provisions;
        this.grounds = grounds;
        this.trail = trail;
    }

    /** Nothing is stored unless everything the law asks for is there. */
    public Recording record(Actor.Staff who, CaseFileId file, RecordedGroundDraft draft) {
        Acting acting = underWay.acting();
        AgencyId discloser = acting.mandate().agency();
        Judgement judgement = gate.judge(file, acting);
        if (!judgement.permits(discloser, Category.CONSENT)
                || !RecordedGroundReading.mayRecord(acting.mandate().role())) {
            return new Recording.NotFound(judgement.receipt());
        }
        Instant now = judgement.receipt().at();
        Map<UnitId, AgencyId> possible =
                participations.possibleRecipients().stream().collect(toUnmodifiableMap(Unit::unitId, Unit::agency));
        List<RecordedGroundProblem> problems = draft.problems(possible.keySet(), provisions.of(discloser), now);
        UnitId recipient = draft.recipientUnit();
        AgencyId recipientAgency = recipient == null ? null : possible.get(recipient);
        if (!problems.isEmpty() || recipientAgency == null) {
            trail.write(underWay.begun(), Outcome.REFUSED, access(judgement, file, List.of()), null);
            return new Recording.Rejected(problems, judgement.receipt());
        }
        RecordedGroundId id = new RecordedGroundId(UuidCreator.getTimeOrderedEpoch());
        Keys keys = new Keys(
                acting.mandate().collaboration(), discloser, judgement.subject().orElseThrow());
        grounds.add(RecordedGround.record(
                id, keys, recipientAgency, draft, acting.mandate().staff(), now, UuidCreator::getTimeOrderedEpoch));
        Access recorded = access(judgement, file, List.of(id.value()));
        return new Recording.Recorded(id, trail.write(underWay.begun(), Outcome.DONE, recorded, null));
    }

    private Access access(Judgement judgement, CaseFileId file, List<UUID> objects) {
        Acting acting = underWay.acting();
        return judgement.done(file, acting.mandate().agency(), Category.CONSENT, acting.purpose(), objects);
    }
}
