package se.bas.application.placement;

import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.StaffId;
import se.bas.domain.placement.Presentation;
import se.bas.domain.placement.PresentationAnswer;
import se.bas.domain.placement.PresentationDraft;
import se.bas.domain.placement.PresentationId;
import se.bas.domain.placement.PresentationState;
import se.bas.domain.placement.PresentationStep;

/** Makes of presentations that were opened what the asker is shown. */
public final class PresentationReading {
    private final List<Presentation> all;
    private final Map<PresentationId, List<PresentationStep>> steps;

    public PresentationReading(List<Presentation> all, List<PresentationStep> steps) {
        this.all = all;
        this.steps = steps.stream().collect(groupingBy(PresentationStep::presentation));
    }

    /** Everyone who is named by something. */
    public Stream<StaffId> people() {
        return Stream.concat(
                all.stream().map(Presentation::madeBy),
                steps.values().stream().flatMap(List::stream).map(PresentationStep::madeBy));
    }

    /**
     * All of them, in their order.
     *
     * @param writing whether the asker can write down what the participant says
     */
    public List<PresentationView> views(Names names, boolean writing) {
        return all.stream().map(one -> view(one, names, writing)).toList();
    }

    PresentationState state(Presentation one) {
        return PresentationState.after(
                of(one).stream().map(step -> step.said().answer()).toList(), PresentationDraft.ofAddiction(one.told()));
    }

    List<PresentationStep> of(Presentation one) {
        return steps.getOrDefault(one.presentationId(), List.of());
    }

    private PresentationView view(Presentation one, Names names, boolean writing) {
        PresentationState state = state(one);
        Set<PresentationAnswer> may = Arrays.stream(PresentationAnswer.values())
                .filter(answer -> writing && state.refusal(answer).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PresentationAnswer.class)));
        return new PresentationView(
                one.presentationId(),
                one.to().id(),
                one.to().name(),
                one.to().number(),
                one.text(),
                one.told(),
                state,
                of(one).stream()
                        .map(step -> new PresentationView.Answered(
                                step.said().answer(),
                                step.said().way(),
                                step.said().day(),
                                names.staff(step.madeBy())))
                        .toList(),
                names.staff(one.madeBy()),
                one.madeAt(),
                may);
    }
}
