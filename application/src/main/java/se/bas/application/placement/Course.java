package se.bas.application.placement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.bas.domain.placement.Agreement;
import se.bas.domain.placement.FollowUp;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.Placement;
import se.bas.domain.placement.PlacementState;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.placement.WageSupport;

/** A placement with all that belongs to it, opened. */
record Course(
        Placement placement,
        List<Agreement> agreements,
        List<PlacementStep> steps,
        List<FollowUp> followUps,
        Map<FollowUpId, FollowUpResult> results,
        List<WageSupport> support) {
    /** How often something has happened to it. */
    int version() {
        return steps.size();
    }

    PlacementState state() {
        return PlacementStep.state(steps, agreements.stream().collect(toMap(Agreement::version, Agreement::period)));
    }

    int nextAgreement() {
        return agreements.getLast().version() + 1;
    }

    /** How it is followed up; empty before it began. */
    Optional<Rhythm> rhythm() {
        return steps.stream()
                .map(PlacementStep::rhythm)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after);
    }

    /** Those that nothing has come of yet. */
    List<FollowUp> open() {
        return followUps.stream()
                .filter(followUp -> !results.containsKey(followUp.followUpId()))
                .toList();
    }
}
