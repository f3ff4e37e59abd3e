package se.bas.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where an agency's part of the plan stands. Which event leads where, and which is refused and why, docs/plan.md has as a
 * table.
 */
public sealed interface PlanState {
    /** Its name. */
    enum Status {
        NONE,
        /** A version waits for the agency, the participant, or both. */
        PROPOSED,
        /** The participant did not agree, and no version holds. */
        DECLINED,
        HOLDS,
        /** A version holds, and another waits. */
        CHANGING,
        ENDED
    }

    /**
     * A version that waits.
     *
     * @param approved who has approved it so far
     */
    record Waiting(int version, Set<PlanParty> approved) {
        public Waiting {
            approved = Set.copyOf(approved);
        }

        Waiting with(PlanParty party) {
            Set<PlanParty> more = EnumSet.of(party);
            more.addAll(approved);
            return new Waiting(version, more);
        }

        boolean complete() {
            return approved.size() == PlanParty.values().length;
        }
    }

    /** No version holds. */
    sealed interface Open extends PlanState {}

    /** Nothing is written. */
    record None() implements Open {}

    record Proposed(Waiting waiting) implements Open {}

    record Declined() implements Open {}

    record Ended(PlanEnd reason) implements Open {}

    /** A version holds, which both have approved. */
    sealed interface InForce extends PlanState {
        int version();
    }

    record Holds(int version) implements InForce {}

    record Changing(int version, Waiting waiting) implements InForce {}

    /** What it is called. */
    default Status status() {
        return switch (this) {
            case None none -> Status.NONE;
            case Proposed proposed -> Status.PROPOSED;
            case Declined declined -> Status.DECLINED;
            case Holds holds -> Status.HOLDS;
            case Changing changing -> Status.CHANGING;
            case Ended ended -> Status.ENDED;
        };
    }

    /** The version that holds; empty when none does. */
    default OptionalInt inForce() {
        return this instanceof InForce held ? OptionalInt.of(held.version()) : OptionalInt.empty();
    }

    /** The version that waits for approval; empty when none does. */
    default Optional<Waiting> proposed() {
        return switch (this) {
            case Proposed(var waiting) -> Optional.of(waiting);
            case Changing(var version, var waiting) -> Optional.of(waiting);
            case None none -> Optional.empty();
            case Declined declined -> Optional.empty();
            case Ended ended -> Optional.empty();
            case Holds holds -> Optional.empty();
        };
    }

    /** What keeps an event from happening, as things stand; empty when nothing does. */
    default Optional<PlanProblem> refusal(PlanEvent event) {
        return switch (event) {
            case WRITE -> Optional.empty();
            case APPROVE, DECLINE ->
                proposed().isPresent() ? Optional.empty() : Optional.of(PlanProblem.NOTHING_TO_APPROVE);
            case DO, END -> inForce().isPresent() ? Optional.empty() : Optional.of(PlanProblem.NOTHING_HOLDS);
        };
    }

    /** What can happen, as things stand. */
    default Set<PlanEvent> possible() {
        Set<PlanEvent> possible = EnumSet.noneOf(PlanEvent.class);
        for (PlanEvent event : PlanEvent.values()) {
            if (refusal(event).isEmpty()) {
                possible.add(event);
            }
        }
        return possible;
    }

    /**
     * What is wrong with a move, but for which activity it is about; empty when it can be made.
     *
     * @param today the day, in Sweden
     */
    default List<PlanProblem> problems(PlanMove move, LocalDate today) {
        Optional<PlanProblem> refused = refusal(move.event());
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        List<PlanProblem> found = new ArrayList<>();
        switch (move) {
            case PlanMove.Approve(var party, var way, var day) -> {
                if (party == null) {
                    found.add(PlanProblem.PARTY_MISSING);
                } else if (proposed().orElseThrow().approved().contains(party)) {
                    found.add(PlanProblem.APPROVED_ALREADY);
                }
                if (way == null) {
                    found.add(PlanProblem.WAY_MISSING);
                }
                day(day, today, found);
            }
            case PlanMove.Decline(var day, var text) -> {
                day(day, today, found);
                text(text, false, found);
            }
            case PlanMove.Do(var activity, var day) -> {
                if (activity == null) {
                    found.add(PlanProblem.ACTIVITY_UNKNOWN);
                }
                day(day, today, found);
            }
            case PlanMove.End(var day, var reason, var text) -> {
                day(day, today, found);
                if (reason == null) {
                    found.add(PlanProblem.REASON_MISSING);
                }
                text(text, reason == PlanEnd.OTHER, found);
            }
        }
        return found;
    }

    private static void day(@Nullable LocalDate day, LocalDate today, List<PlanProblem> found) {
        if (day == null) {
            found.add(PlanProblem.DAY_MISSING);
        } else if (day.isAfter(today)) {
            found.add(PlanProblem.DAY_IN_THE_FUTURE);
        }
    }

    private static void text(String text, boolean needed, List<PlanProblem> found) {
        if (needed && text.isEmpty()) {
            found.add(PlanProblem.TEXT_MISSING);
        } else if (text.length() > PlanMove.TEXT_AT_MOST) {
            found.add(PlanProblem.TEXT_TOO_LONG);
        }
    }

    /** Where it stands after another version was written. */
    default PlanState written(int version) {
        Waiting waiting = new Waiting(version, Set.of());
        return switch (this) {
            case InForce held -> new Changing(held.version(), waiting);
            case Open open -> new Proposed(waiting);
        };
    }

    /** Where it stands after one of both has approved the version that waits. */
    default PlanState approved(PlanParty party) {
        return switch (this) {
            case Proposed(var waiting) -> {
                Waiting now = waiting.with(party);
                yield now.complete() ? new Holds(now.version()) : new Proposed(now);
            }
            case Changing(var version, var waiting) -> {
                Waiting now = waiting.with(party);
                yield now.complete() ? new Holds(now.version()) : new Changing(version, now);
            }
            case None none -> throw impossible();
            case Declined declined -> throw impossible();
            case Ended ended -> throw impossible();
            case Holds holds -> throw impossible();
        };
    }

    /** Where it stands after the participant has not agreed to the version that waits. */
    default PlanState declined() {
        return switch (this) {
            case Proposed proposed -> new Declined();
            case Changing(var version, var waiting) -> new Holds(version);
            case None none -> throw impossible();
            case Declined declined -> throw impossible();
            case Ended ended -> throw impossible();
            case Holds holds -> throw impossible();
        };
    }

    /** Where it stands after it was ended. */
    default PlanState ended(PlanEnd reason) {
        return switch (this) {
            case InForce held -> new Ended(reason);
            case Open open -> throw impossible();
        };
    }

    private static IllegalStateException impossible() {
        return new IllegalStateException("this does not happen to a plan that stands so");
    }
}
