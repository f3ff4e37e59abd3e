package se.bas.domain.handover;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Where a handover stands, as far as whoever looks knows: the sender learns of an answer when the receiver may tell it (D4).
 * Which event leads where, and which is refused and why, docs/handover.md has as a table.
 */
public sealed interface HandoverState {
    /** Its name. */
    enum Status {
        DRAFT,
        PROPOSED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        COMPLETED
    }

    record Draft(int version) implements HandoverState {}

    record Proposed(int version) implements HandoverState {}

    record Accepted(int version) implements HandoverState {}

    /** Nothing happens to it any more. */
    sealed interface Over extends HandoverState {}

    record Declined(DeclineReason reason) implements Over {}

    record Withdrawn() implements Over {}

    record Completed(int version) implements Over {}

    /** One that has been begun. */
    static HandoverState written() {
        return new Draft(1);
    }

    /** What it is called. */
    default Status status() {
        return switch (this) {
            case Draft draft -> Status.DRAFT;
            case Proposed proposed -> Status.PROPOSED;
            case Accepted accepted -> Status.ACCEPTED;
            case Declined declined -> Status.DECLINED;
            case Withdrawn withdrawn -> Status.WITHDRAWN;
            case Completed completed -> Status.COMPLETED;
        };
    }

    /** What keeps an event from happening, as things stand; empty when nothing does. */
    default Optional<HandoverProblem> refusal(HandoverEvent event) {
        return switch (this) {
            case Over over -> Optional.of(HandoverProblem.OVER);
            case Draft draft ->
                switch (event) {
                    case WRITE, PROPOSE, WITHDRAW -> Optional.empty();
                    case ACCEPT, DECLINE -> Optional.of(HandoverProblem.NOT_PROPOSED);
                    case COMPLETE -> Optional.of(HandoverProblem.NOT_ACCEPTED);
                };
            case Proposed proposed ->
                switch (event) {
                    case WITHDRAW, ACCEPT, DECLINE -> Optional.empty();
                    case WRITE, PROPOSE -> Optional.of(HandoverProblem.SENT_ALREADY);
                    case COMPLETE -> Optional.of(HandoverProblem.NOT_ACCEPTED);
                };
            case Accepted accepted ->
                switch (event) {
                    case COMPLETE -> Optional.empty();
                    case WRITE, PROPOSE, WITHDRAW, ACCEPT, DECLINE -> Optional.of(HandoverProblem.ANSWERED);
                };
        };
    }

    /** What the sender can do, as things stand. */
    default Set<HandoverEvent> possible() {
        Set<HandoverEvent> possible = EnumSet.noneOf(HandoverEvent.class);
        for (HandoverEvent event : EnumSet.of(
                HandoverEvent.WRITE, HandoverEvent.PROPOSE, HandoverEvent.WITHDRAW, HandoverEvent.COMPLETE)) {
            if (refusal(event).isEmpty()) {
                possible.add(event);
            }
        }
        return possible;
    }

    /** Another version has been written. */
    default HandoverState rewritten(int version) {
        return went(HandoverEvent.WRITE, new Draft(version));
    }

    /** It was sent to the unit. */
    default HandoverState proposed() {
        return went(HandoverEvent.PROPOSE, new Proposed(version()));
    }

    /** The sender has taken it back. */
    default HandoverState withdrawn() {
        return went(HandoverEvent.WITHDRAW, new Withdrawn());
    }

    /** The receiver takes over. */
    default HandoverState accepted() {
        return went(HandoverEvent.ACCEPT, new Accepted(version()));
    }

    /** The receiver does not take over. */
    default HandoverState declined(DeclineReason reason) {
        return went(HandoverEvent.DECLINE, new Declined(reason));
    }

    /** All that was agreed on has been done. */
    default HandoverState completed() {
        return went(HandoverEvent.COMPLETE, new Completed(version()));
    }

    private HandoverState went(HandoverEvent event, HandoverState next) {
        if (refusal(event).isPresent()) {
            throw new IllegalStateException(event + " of a handover that is " + status());
        }
        return next;
    }

    private int version() {
        return switch (this) {
            case Draft(var version) -> version;
            case Proposed(var version) -> version;
            case Accepted(var version) -> version;
            case Completed(var version) -> version;
            case Declined declined -> 0;
            case Withdrawn withdrawn -> 0;
        };
    }
}
