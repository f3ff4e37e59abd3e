package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.edition.Provisions;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.HandoverAnswer;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.Handovers;
import se.bas.domain.handover.Telling;

/** Tells the sender what was answered, when there is a ground for it that there was not before (D4). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class TellAnswer {
    private final HandoverDesk desk;
    private final Handovers handovers;
    private final HandoverRows rows;
    private final Provisions provisions;

    @Inject
    TellAnswer(HandoverDesk desk, Handovers handovers, HandoverRows rows, Provisions provisions) {
        this.desk = desk;
        this.handovers = handovers;
        this.rows = rows;
        this.provisions = provisions;
    }

    /**
     * Tells it once.
     *
     * @param telling null when nobody has said by what
     */
    public HandoverWriting tell(Actor.Staff who, CaseFileId file, HandoverId id, @Nullable Telling telling) {
        return desk.in(file, at -> {
            handovers.queueFor(id);
            Optional<HandoverAnswer> answer =
                    Agreements.open(
                                    at.judgement(),
                                    handovers.answersOf(at.keys().participant()))
                            .stream()
                            .filter(one -> one.handover().equals(id))
                            .findFirst();
            if (answer.isEmpty()) {
                return desk.notFound(at);
            }
            List<HandoverProblem> problems = new ArrayList<>();
            if (answer.get().toldAt() != null) {
                problems.add(HandoverProblem.TOLD_ALREADY);
            } else if (telling == null || telling instanceof Telling.NotYet) {
                problems.add(HandoverProblem.TELLING_MISSING);
            } else {
                problems.addAll(telling.problems(provisions.of(at.keys().owner())));
                if (problems.isEmpty() && !told(id, telling)) {
                    problems.add(HandoverProblem.NO_CONSENT_TO_TELL);
                }
            }
            return problems.isEmpty() ? desk.kept(at, id, 0, List.of(id.value())) : desk.rejected(problems);
        });
    }

    private boolean told(HandoverId id, Telling telling) {
        return switch (telling) {
            case Telling.NotYet notYet -> false;
            case Telling.ByConsent byConsent -> rows.tell(id, "CONSENT", "");
            case Telling.ByLaw(var kind, var reason) -> rows.tell(id, String.valueOf(kind), reason);
        };
    }
}
