package se.bas.application.handover;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.bas.application.Part;
import se.bas.domain.casework.ParticipantId;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord;
import se.bas.domain.disclosure.Protected;
import se.bas.domain.handover.Handover;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverItem;
import se.bas.domain.handover.HandoverState;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.handover.HandoverTerms;
import se.bas.domain.handover.Handovers;

/** Puts together what belongs to handovers, of what a judgement opens: four statements, however many there are. */
@Part
class Agreements {
    private final Handovers handovers;

    @Inject
    Agreements(Handovers handovers) {
        this.handovers = handovers;
    }

    /** A handover with all that belongs to it, opened. */
    record Agreement(Handover handover, List<HandoverTerms> terms, List<HandoverItem> items, List<HandoverStep> steps) {
        int version() {
            return steps.size();
        }

        HandoverState state() {
            return HandoverStep.state(steps);
        }

        HandoverTerms latest() {
            return terms.getLast();
        }

        /** What is told in the latest version. */
        List<HandoverItem> told() {
            return items.stream()
                    .filter(item -> item.version() == latest().version())
                    .sorted(Comparator.comparing(HandoverItem::category))
                    .toList();
        }
    }

    /** The newest first; what is not open as a whole is not there. */
    List<Agreement> of(Judgement judgement, ParticipantId participant) {
        List<Handover> seen = open(judgement, handovers.of(participant));
        if (seen.isEmpty()) {
            return List.of();
        }
        Map<HandoverId, List<HandoverTerms>> terms =
                open(judgement, handovers.termsOf(participant)).stream().collect(groupingBy(HandoverTerms::handover));
        Map<HandoverId, List<HandoverItem>> items =
                open(judgement, handovers.itemsOf(participant)).stream().collect(groupingBy(HandoverItem::handover));
        Map<HandoverId, List<HandoverStep>> steps =
                open(judgement, handovers.stepsOf(participant)).stream().collect(groupingBy(HandoverStep::handover));
        List<Agreement> all = new ArrayList<>();
        for (Handover one : seen.reversed()) {
            HandoverId id = one.handoverId();
            if (terms.containsKey(id) && steps.containsKey(id)) {
                all.add(new Agreement(
                        one,
                        terms.getOrDefault(id, List.of()),
                        items.getOrDefault(id, List.of()),
                        steps.getOrDefault(id, List.of())));
            }
        }
        return all;
    }

    static <T extends OwnedRecord> List<T> open(Judgement judgement, List<Protected<T>> locked) {
        return locked.stream()
                .flatMap(one -> judgement.reveal(one, (content, ground) -> content).stream())
                .toList();
    }
}
