package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.edition.Provisions;
import se.bas.application.handover.HandoverDesk.At;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.HandoverWish.Direction;
import se.bas.domain.handover.Telling;
import se.bas.domain.handover.WishId;
import se.bas.domain.task.TaskSource;

/**
 * Says that there will be no handover where one was asked for. Whoever asked is told under a ground of one's own, or not, as
 * of the answer to a proposal (D4).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class DeclineWish {
    private final UnderWay underWay;
    private final HandoverDesk desk;
    private final CaseWishes wishes;
    private final WishRows rows;
    private final NewTasks tasks;
    private final Provisions provisions;

    @Inject
    DeclineWish(
            UnderWay underWay,
            HandoverDesk desk,
            CaseWishes wishes,
            WishRows rows,
            NewTasks tasks,
            Provisions provisions) {
        this.underWay = underWay;
        this.desk = desk;
        this.wishes = wishes;
        this.rows = rows;
        this.tasks = tasks;
        this.provisions = provisions;
    }

    /**
     * Keeps it once. What is not told now is not told later.
     *
     * @param telling null when nobody has said whether
     */
    public HandoverWriting decline(
            Actor.Staff who, CaseFileId file, WishId id, AnswerDraft.Decline draft, @Nullable Telling telling) {
        return desk.in(file, at -> {
            rows.queue();
            Optional<WishesView.Wish> wish = wishes.view(at.judgement(), underWay.acting()).wishes().stream()
                    .filter(one -> one.id().equals(id) && one.direction() == Direction.RECEIVED)
                    .findFirst();
            if (wish.isEmpty()) {
                return desk.notFound(at);
            }
            List<HandoverProblem> problems = problems(at, wish.get(), draft, telling);
            if (telling == null || !problems.isEmpty()) {
                return desk.rejected(problems);
            }
            // What was answered by a proposal is answered.
            Optional<HandoverProblem> refused =
                    wish.get().mayDecline() ? rows.decline(id, draft, telling) : Optional.of(HandoverProblem.OVER);
            if (refused.isPresent()) {
                return desk.rejected(List.of(refused.get()));
            }
            tasks.settle(TaskSource.HANDOVER, id.value());
            return desk.kept(at, id.value(), 0, List.of(id.value()));
        });
    }

    private List<HandoverProblem> problems(
            At at, WishesView.Wish wish, AnswerDraft.Decline draft, @Nullable Telling telling) {
        List<HandoverProblem> found = new ArrayList<>(draft.problems(at.today()));
        if (telling == null) {
            found.add(HandoverProblem.TELLING_MISSING);
            return found;
        }
        if (telling instanceof Telling.ByConsent && !wish.tellable()) {
            found.add(HandoverProblem.NO_CONSENT_TO_TELL);
        }
        found.addAll(telling.problems(provisions.of(at.keys().owner())));
        return found;
    }
}
