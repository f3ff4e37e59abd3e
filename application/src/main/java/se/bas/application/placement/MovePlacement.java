package se.bas.application.placement;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.edition.Policies;
import se.bas.application.placement.PlacementDesk.At;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.placement.EndReason;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementMove;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Placements;
import se.bas.domain.placement.Rhythm;

/** Takes a placement on: approved by one of the three, begun, made longer or shorter, followed up otherwise, ended. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class MovePlacement {
    private final PlacementDesk desk;
    private final Placements placements;
    private final FollowUpPlan plan;
    private final PlansAfter plansAfter;
    private final MappingsBefore mappings;
    private final Policies policies;

    @Inject
    MovePlacement(
            PlacementDesk desk,
            Placements placements,
            FollowUpPlan plan,
            PlansAfter plansAfter,
            MappingsBefore mappings,
            Policies policies) {
        this.desk = desk;
        this.placements = placements;
        this.plan = plan;
        this.plansAfter = plansAfter;
        this.mappings = mappings;
        this.policies = policies;
    }

    /**
     * Does it, with all that follows for its follow-ups.
     *
     * @param seen how often something had happened to the placement when the asker read it (UIX-14)
     */
    public PlacementWriting move(
            Actor.Staff who, CaseFileId file, PlacementId placement, int seen, PlacementMove move) {
        return desk.with(file, placement, seen, (at, course) -> {
            PlacementState state = course.state();
            List<PlacementProblem> problems = state.problems(move, at.today());
            if (problems.isEmpty() && move instanceof PlacementMove.Start && unprepared(at)) {
                problems = List.of(PlacementProblem.MAPPING_INCOMPLETE);
            }
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            // What an agency decides later does not change a placement that runs.
            Rhythm rhythm = move instanceof PlacementMove.Start ? policies.rhythm() : null;
            int no = course.version() + 1;
            placements.add(PlacementStep.of(
                    UuidCreator.getTimeOrderedEpoch(),
                    at.keys(),
                    new PlacementStep.Place(placement, no),
                    move,
                    state,
                    rhythm,
                    at.by(),
                    at.now()));
            follow(at, course, state, move, rhythm);
            return desk.kept(at, placement.value(), no, List.of(placement.value()));
        });
    }

    /** It would be the first, and not everything has been asked about (PRO-05). */
    private boolean unprepared(At at) {
        return placements.stepsOf(at.keys().participant()).stream()
                        .flatMap(locked -> at.judgement().reveal(locked, (step, ground) -> step).stream())
                        .filter(step -> step.owner().equals(at.keys().owner()))
                        .noneMatch(step -> step.kind() == PlacementEvent.START)
                && !mappings.suffice(at.keys().participant());
    }

    private void follow(At at, Course course, PlacementState state, PlacementMove move, @Nullable Rhythm rhythm) {
        PlacementId placement = course.placement().placementId();
        switch (move) {
            case PlacementMove.Start start -> plan.begin(at, placement, state.period(), requireNonNull(rhythm));
            case PlacementMove.Extend(var until, var reason) ->
                plan.extend(
                        at,
                        placement,
                        state.period(),
                        requireNonNull(until),
                        course.rhythm().orElseThrow());
            case PlacementMove.Shorten(var until, var reason) -> plan.until(at, course, requireNonNull(until));
            case PlacementMove.End(var day, var reason, var text) -> {
                plan.until(at, course, requireNonNull(day));
                if (reason != EndReason.DECEASED) {
                    plansAfter.placementEnds(at.judgement(), at.keys(), placement, requireNonNull(day), at.today());
                }
            }
            case PlacementMove.ChangeRhythm(var changed) -> plan.change(at, course, requireNonNull(changed));
            case PlacementMove.Approve approve -> {}
            case PlacementMove.Cancel cancel -> {}
        }
    }
}
