package se.bas.application.handover;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.AnswerDraft;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.HandoverWish.Direction;
import se.bas.domain.handover.WishId;
import se.bas.domain.task.TaskSource;

/** Says that there will be no handover where one was asked for. Whoever asked hears of it if there is a ground (D4). */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class DeclineWish {
    private final UnderWay underWay;
    private final HandoverDesk desk;
    private final CaseWishes wishes;
    private final WishRows rows;
    private final NewTasks tasks;

    @Inject
    DeclineWish(UnderWay underWay, HandoverDesk desk, CaseWishes wishes, WishRows rows, NewTasks tasks) {
        this.underWay = underWay;
        this.desk = desk;
        this.wishes = wishes;
        this.rows = rows;
        this.tasks = tasks;
    }

    /** Keeps it once. */
    public HandoverWriting decline(Actor.Staff who, CaseFileId file, WishId id, AnswerDraft.Decline draft) {
        return desk.in(file, at -> {
            Optional<WishesView.Wish> wish = wishes.view(at.judgement(), underWay.acting()).wishes().stream()
                    .filter(one -> one.id().equals(id) && one.direction() == Direction.RECEIVED)
                    .findFirst();
            if (wish.isEmpty()) {
                return desk.notFound(at);
            }
            List<HandoverProblem> problems = draft.problems(at.today());
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            // What was answered by a proposal is answered.
            if (!wish.get().mayDecline() || !rows.decline(id, draft)) {
                return desk.rejected(List.of(HandoverProblem.OVER));
            }
            tasks.settle(TaskSource.HANDOVER, id.value());
            return desk.kept(at, id.value(), 0, List.of(id.value()));
        });
    }
}
