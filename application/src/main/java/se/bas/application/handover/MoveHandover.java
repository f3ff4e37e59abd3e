package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.handover.Agreements.Agreement;
import se.bas.application.handover.HandoverDesk.At;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.casework.CaseFiles;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.HandoverId;
import se.bas.domain.handover.HandoverProblem;
import se.bas.domain.handover.HandoverState;
import se.bas.domain.handover.HandoverStep;
import se.bas.domain.handover.HandoverWish.Direction;
import se.bas.domain.handover.Handovers;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.domain.task.WorkingDays;

/**
 * Sends what is proposed, takes it back, or says that all of it has been done. Sending is a disclosure by the sender, under
 * the sender's ground; all the sender learns is that it was sent (D4).
 */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class MoveHandover {
    /** So many working days the receiver has to answer (PRO-06). */
    static final int DAYS = 5;

    private final HandoverDesk desk;
    private final Handovers handovers;
    private final CaseHandovers cases;
    private final CaseFiles files;
    private final NewTasks tasks;
    private final WorkingDays workingDays;
    private final CaseWishes wishes;
    private final WishRows wishRows;

    @Inject
    MoveHandover(
            HandoverDesk desk,
            Handovers handovers,
            CaseHandovers cases,
            CaseFiles files,
            NewTasks tasks,
            WorkingDays workingDays,
            CaseWishes wishes,
            WishRows wishRows) {
        this.desk = desk;
        this.handovers = handovers;
        this.cases = cases;
        this.files = files;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.wishes = wishes;
        this.wishRows = wishRows;
    }

    /**
     * Does it. What has been sent is not sent again, and the answer is the same.
     *
     * @param seen how often something had happened to the handover when the asker read it (UIX-14)
     */
    public HandoverWriting move(Actor.Staff who, CaseFileId file, HandoverId handover, int seen, HandoverMove move) {
        return desk.with(file, handover, (at, agreement) -> {
            if (move == HandoverMove.PROPOSE && sentBy(agreement, seen)) {
                return desk.asBefore(at, agreement);
            }
            wishRows.queue();
            List<HandoverProblem> problems = problems(at, agreement, seen, move);
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            int no = agreement.version() + 1;
            handovers.add(new HandoverStep(
                    UuidCreator.getTimeOrderedEpoch(),
                    at.keys(),
                    handover,
                    no,
                    move.event(),
                    move == HandoverMove.PROPOSE ? agreement.latest().version() : null,
                    at.by(),
                    at.now()));
            wait(at, agreement, move);
            return desk.kept(at, handover, no, List.of(handover.value()));
        });
    }

    /** Whether what was seen has been sent, and nothing else has happened since. */
    private static boolean sentBy(Agreement agreement, int seen) {
        return agreement.state() instanceof HandoverState.Proposed
                && (seen == agreement.version() || seen == agreement.version() - 1);
    }

    private List<HandoverProblem> problems(At at, Agreement agreement, int seen, HandoverMove move) {
        if (seen != agreement.version()) {
            return List.of(HandoverProblem.CHANGED_MEANWHILE);
        }
        List<HandoverProblem> problems =
                new ArrayList<>(agreement.state().refusal(move.event()).stream().toList());
        if (problems.isEmpty() && move == HandoverMove.PROPOSE) {
            if (!numberKnown(at)) {
                problems.add(HandoverProblem.NUMBER_MISSING);
            }
            UnitId recipient = agreement.handover().parties().recipient();
            if (!cases.sendable().contains(recipient)) {
                problems.add(HandoverProblem.NO_GROUND);
            }
            if (!cases.receiving().contains(recipient)) {
                problems.add(HandoverProblem.NOBODY_RECEIVES);
            }
        }
        return problems;
    }

    /** Without one there would be two people where there is one. */
    private boolean numberKnown(At at) {
        return Agreements.open(
                        at.judgement(), files.identitiesOf(Set.of(at.keys().participant())))
                .stream()
                .filter(identity -> identity.owner().equals(at.keys().owner()))
                .anyMatch(identity -> identity.number().isPresent());
    }

    private void wait(At at, Agreement agreement, HandoverMove move) {
        HandoverId id = agreement.handover().handoverId();
        switch (move) {
            case PROPOSE -> {
                UnitId recipient = agreement.handover().parties().recipient();
                tasks.make(
                        at.keys().participant(),
                        new NewTasks.NewTask(
                                new NewTasks.Cause(TaskSource.HANDOVER, id.value(), TaskKind.HANDOVER_UNANSWERED),
                                Category.HANDOVER,
                                workingDays.after(at.today(), DAYS),
                                at.today(),
                                recipient));
                // What they asked for is done.
                wishes.own(at.judgement(), at.keys().owner()).stream()
                        .filter(wish -> wish.direction() == Direction.RECEIVED
                                && wish.otherUnit().equals(recipient))
                        .forEach(wish ->
                                tasks.settle(TaskSource.HANDOVER, wish.wishId().value()));
            }
            case WITHDRAW -> {
                tasks.settle(TaskSource.HANDOVER, id.value());
                askedAgain(at, agreement);
            }
            case COMPLETE -> tasks.settle(TaskSource.HANDOVER, id.value());
        }
    }

    /** What the handover answered is to be done after all. */
    private void askedAgain(At at, Agreement agreement) {
        HandoverStep.proposedAt(agreement.steps())
                .ifPresent(
                        proposed -> wishes.openWithout(at.judgement(), at.keys().owner(), agreement)
                                .forEach(wish -> tasks.reopen(TaskSource.HANDOVER, wish.value(), proposed)));
    }
}
