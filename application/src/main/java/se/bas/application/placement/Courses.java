package se.bas.application.placement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Ground;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.placement.Agreement;
import se.bas.domain.placement.FollowUp;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.Placement;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementStep;
import se.bas.domain.placement.Placements;
import se.bas.domain.placement.WageSupport;

/** Puts together what belongs to placements, of what a judgement opens: six statements, however many there are. */
@Part
class Courses {
    private final Placements placements;

    @Inject
    Courses(Placements placements) {
        this.placements = placements;
    }

    /** One that was opened, and why. */
    record Open(Course course, Ground ground) {}

    List<Open> of(Judgement judgement, ParticipantId participant) {
        record Seen(Placement placement, Ground ground) {}
        List<Seen> seen = placements.of(participant).stream()
                .flatMap(locked -> judgement.reveal(locked, Seen::new).stream())
                .toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<PlacementId, List<Agreement>> agreements = open(judgement, placements.agreementsOf(participant)).stream()
                .collect(groupingBy(Agreement::placement));
        Map<PlacementId, List<PlacementStep>> steps =
                open(judgement, placements.stepsOf(participant)).stream().collect(groupingBy(PlacementStep::placement));
        Map<PlacementId, List<FollowUp>> followUps =
                open(judgement, placements.followUpsOf(participant)).stream().collect(groupingBy(FollowUp::placement));
        Map<FollowUpId, FollowUpResult> results = open(judgement, placements.resultsOf(participant)).stream()
                .collect(toMap(FollowUpResult::followUp, result -> result));
        Map<PlacementId, List<WageSupport>> support =
                open(judgement, placements.supportOf(participant)).stream().collect(groupingBy(WageSupport::placement));
        List<Open> all = new ArrayList<>();
        for (Seen one : seen) {
            PlacementId id = one.placement().placementId();
            List<FollowUp> due = followUps.getOrDefault(id, List.of());
            all.add(new Open(
                    new Course(
                            one.placement(),
                            agreements.getOrDefault(id, List.of()),
                            steps.getOrDefault(id, List.of()),
                            due,
                            due.stream()
                                    .filter(followUp -> results.containsKey(followUp.followUpId()))
                                    .collect(toMap(FollowUp::followUpId, followUp -> found(results, followUp))),
                            support.getOrDefault(id, List.of())),
                    one.ground()));
        }
        return all;
    }

    private static FollowUpResult found(Map<FollowUpId, FollowUpResult> results, FollowUp followUp) {
        FollowUpResult result = results.get(followUp.followUpId());
        if (result == null) {
            throw new IllegalStateException("a follow-up that was filtered");
        }
        return result;
    }

    private static <T extends OwnedRecord> List<T> open(Judgement judgement, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .toList();
    }
}
