package se.bas.application.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.placement.Agreement;
import se.bas.domain.placement.AgreementDraft;
import se.bas.domain.placement.AgreementDraft.Enrolled;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Placements;

/** Writes another version of what is agreed on for a placement. All three have to approve it before it holds. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class RewriteAgreement {
    private final PlacementDesk desk;
    private final Placements placements;

    @Inject
    RewriteAgreement(PlacementDesk desk, Placements placements) {
        this.desk = desk;
        this.placements = placements;
    }

    /**
     * Keeps all of it, or nothing.
     *
     * @param seen how often something had happened to the placement when the asker read it (UIX-14)
     */
    public PlacementWriting rewrite(
            Actor.Staff who, CaseFileId file, PlacementId placement, int seen, AgreementDraft draft) {
        return desk.with(file, placement, seen, (at, course) -> {
            PlacementState state = course.state();
            Optional<PlacementProblem> refused = state.refusal(PlacementEvent.WRITE);
            if (refused.isPresent()) {
                return desk.rejected(List.of(refused.get()));
            }
            // Whether it comes too soon was asked when it was proposed.
            List<PlacementProblem> problems = new ArrayList<>(draft.problems(at.today(), new Enrolled(null, 0)));
            if (problems.isEmpty() && state instanceof PlacementState.Under && !samePeriod(draft, state)) {
                problems.add(PlacementProblem.PERIOD_FIXED);
            }
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            int version = course.nextAgreement();
            placements.add(new Agreement(id, at.keys(), placement, version, draft, at.by(), at.now()));
            placements.add(PlacementStep.written(
                    UuidCreator.getTimeOrderedEpoch(),
                    at.keys(),
                    new PlacementStep.Place(placement, course.version() + 1),
                    version,
                    at.by(),
                    at.now()));
            return desk.kept(at, placement.value(), course.version() + 1, List.of(placement.value(), id));
        });
    }

    private static boolean samePeriod(AgreementDraft draft, PlacementState state) {
        return state.period().from().equals(draft.from())
                && state.period().until().equals(draft.until());
    }
}
