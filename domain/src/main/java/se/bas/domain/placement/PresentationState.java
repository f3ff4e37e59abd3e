package se.bas.domain.placement;

import java.util.List;
import java.util.Optional;

/** What the participant's answers say together about whether a text may go to its employer. */
public enum PresentationState {
    /** Nobody has asked them yet. */
    NOT_ASKED,
    /** All of it but what it says of addiction. */
    ADDICTION_OPEN,
    APPROVED,
    WITHDRAWN;

    /**
     * After what was answered.
     *
     * @param answers in their order
     * @param ofAddiction whether something of the text is about that
     */
    public static PresentationState after(List<PresentationAnswer> answers, boolean ofAddiction) {
        if (answers.contains(PresentationAnswer.WITHDRAWN)) {
            return WITHDRAWN;
        }
        if (!answers.contains(PresentationAnswer.APPROVED)) {
            return NOT_ASKED;
        }
        return ofAddiction && !answers.contains(PresentationAnswer.ADDICTION_APPROVED) ? ADDICTION_OPEN : APPROVED;
    }

    /** What keeps the text from being handed out; empty when nothing does. */
    public Optional<PlacementProblem> refusal() {
        return switch (this) {
            case NOT_ASKED -> Optional.of(PlacementProblem.NOT_APPROVED);
            case ADDICTION_OPEN -> Optional.of(PlacementProblem.ADDICTION_NOT_APPROVED);
            case WITHDRAWN -> Optional.of(PlacementProblem.APPROVAL_WITHDRAWN);
            case APPROVED -> Optional.empty();
        };
    }

    /** What keeps an answer from being recorded; empty when nothing does. */
    public Optional<PlacementProblem> refusal(PresentationAnswer answer) {
        return switch (this) {
            // What was withdrawn is never used again: the text is shown and approved anew.
            case WITHDRAWN -> Optional.of(PlacementProblem.APPROVAL_WITHDRAWN);
            case NOT_ASKED ->
                answer == PresentationAnswer.ADDICTION_APPROVED
                        ? Optional.of(PlacementProblem.NOT_APPROVED)
                        : Optional.empty();
            case ADDICTION_OPEN ->
                answer == PresentationAnswer.APPROVED
                        ? Optional.of(PlacementProblem.NOTHING_TO_APPROVE)
                        : Optional.empty();
            case APPROVED ->
                answer == PresentationAnswer.WITHDRAWN
                        ? Optional.empty()
                        : Optional.of(PlacementProblem.NOTHING_TO_APPROVE);
        };
    }
}
