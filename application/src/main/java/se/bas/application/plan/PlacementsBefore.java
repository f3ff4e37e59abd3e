package se.bas.application.plan;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import se.bas.application.Part;
import se.bas.application.employer.EmployerRegister;
import se.bas.domain.agency.AgencyId;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.placement.PlacementEvent;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Placements;

/**
 * What placements a plan comes after. Only the agency that arranges them is asked about them: what another agency is told
 * of its plan says nothing of placements that it may not see.
 */
@Part
class PlacementsBefore {
    private final Placements placements;
    private final EmployerRegister register;

    @Inject
    PlacementsBefore(Placements placements, EmployerRegister register) {
        this.placements = placements;
        this.register = register;
    }

    /** Whether a placement has to have begun, and none has (PRO-20). */
    boolean early(Judgement judgement, ParticipantId participant, AgencyId mine) {
        return register.kept()
                && own(judgement, participant, mine).noneMatch(step -> step.kind() == PlacementEvent.START);
    }

    /** The own agency's that have ended. */
    List<PlacementId> ended(Judgement judgement, ParticipantId participant, AgencyId mine) {
        return own(judgement, participant, mine)
                .filter(step -> step.kind() == PlacementEvent.END)
                .map(PlacementStep::placement)
                .toList();
    }

    private Stream<PlacementStep> own(Judgement judgement, ParticipantId participant, AgencyId mine) {
        return placements.stepsOf(participant).stream()
                .flatMap(locked -> judgement.reveal(locked, (step, ground) -> step).stream())
                .filter(step -> step.owner().equals(mine));
    }
}
