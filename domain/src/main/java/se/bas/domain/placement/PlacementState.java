package se.bas.domain.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a placement stands: what was agreed, whether it runs, and until when. Which event leads where, and which is refused
 * and why, docs/placements.md has as a table.
 */
public sealed interface PlacementState {
    /** Its name. */
    enum Status {
        /** An agreement waits for the approval of some of the three. */
        DRAFT,
        AGREED,
        RUNNING,
        /** It runs as it was agreed, and another version of the agreement waits for approval. */
        CHANGING,
        ENDED,
        CANCELLED
    }

    /** A period, both days included. */
    record Period(LocalDate from, LocalDate until) {
        public boolean overlaps(Period other) {
            return !from.isAfter(other.until) && !other.from.isAfter(until);
        }
    }

    /**
     * A version that waits.
     *
     * @param period the one it names
     * @param approved who has approved it so far
     */
    record Waiting(int version, Period period, Set<Party> approved) {
        public Waiting {
            approved = Set.copyOf(approved);
        }

        Waiting with(Party party) {
            Set<Party> more = EnumSet.of(party);
            more.addAll(approved);
            return new Waiting(version, period, more);
        }

        boolean complete() {
            return approved.size() == Party.values().length;
        }
    }

    /** It can still not come about. */
    sealed interface Before extends PlacementState {}

    record Draft(Waiting waiting) implements Before {}

    record Agreed(int version, Period period) implements Before {}

    /** It runs, by a version that all three have approved. */
    sealed interface Under extends PlacementState {
        int version();

        @Override
        Period period();
    }

    record Running(int version, Period period) implements Under {}

    record Changing(int version, Period period, Waiting waiting) implements Under {}

    /** Nothing happens to it any more. */
    sealed interface Over extends PlacementState {}

    record Ended(int version, Period period, EndReason reason) implements Over {}

    record Cancelled(Period period) implements Over {}

    /** What it is called. */
    default Status status() {
        return switch (this) {
            case Draft draft -> Status.DRAFT;
            case Agreed agreed -> Status.AGREED;
            case Running running -> Status.RUNNING;
            case Changing changing -> Status.CHANGING;
            case Ended ended -> Status.ENDED;
            case Cancelled cancelled -> Status.CANCELLED;
        };
    }

    /** The one that holds; of a draft the one that is proposed. */
    default Period period() {
        return switch (this) {
            case Draft(var waiting) -> waiting.period();
            case Agreed(var version, var period) -> period;
            case Running(var version, var period) -> period;
            case Changing(var version, var period, var waiting) -> period;
            case Ended(var version, var period, var reason) -> period;
            case Cancelled(var period) -> period;
        };
    }

    /** Whether it can still be, is or was: whatever did not come about overlaps nothing. */
    default boolean counts() {
        return !(this instanceof Cancelled);
    }

    /** The version that waits for approval; empty when none does. */
    default Optional<Waiting> proposed() {
        return switch (this) {
            case Draft(var waiting) -> Optional.of(waiting);
            case Changing(var version, var period, var waiting) -> Optional.of(waiting);
            case Agreed agreed -> Optional.empty();
            case Running running -> Optional.empty();
            case Over over -> Optional.empty();
        };
    }

    /** What keeps an event from happening, as things stand; empty when nothing does. */
    default Optional<PlacementProblem> refusal(PlacementEvent event) {
        return switch (this) {
            case Over over -> Optional.of(PlacementProblem.OVER);
            case Draft draft ->
                switch (event) {
                    case WRITE, APPROVE, CANCEL -> Optional.empty();
                    case START -> Optional.of(PlacementProblem.NOT_AGREED);
                    case EXTEND, SHORTEN, END, CHANGE_RHYTHM -> Optional.of(PlacementProblem.NOT_RUNNING);
                };
            case Agreed agreed ->
                switch (event) {
                    case WRITE, START, CANCEL -> Optional.empty();
                    case APPROVE -> Optional.of(PlacementProblem.NOTHING_TO_APPROVE);
                    case EXTEND, SHORTEN, END, CHANGE_RHYTHM -> Optional.of(PlacementProblem.NOT_RUNNING);
                };
            case Under under ->
                switch (event) {
                    case WRITE, EXTEND, SHORTEN, END, CHANGE_RHYTHM -> Optional.empty();
                    case APPROVE ->
                        proposed().isPresent() ? Optional.empty() : Optional.of(PlacementProblem.NOTHING_TO_APPROVE);
                    case START, CANCEL -> Optional.of(PlacementProblem.STARTED_ALREADY);
                };
        };
    }

    /** What can happen, as things stand. */
    default Set<PlacementEvent> possible() {
        Set<PlacementEvent> possible = EnumSet.noneOf(PlacementEvent.class);
        for (PlacementEvent event : PlacementEvent.values()) {
            if (refusal(event).isEmpty()) {
                possible.add(event);
            }
        }
        return possible;
    }

    /**
     * What is wrong with a move; empty when it can be made.
     *
     * @param today the day, in Sweden
     */
    default List<PlacementProblem> problems(PlacementMove move, LocalDate today) {
        Optional<PlacementProblem> refused = refusal(move.event());
        if (refused.isPresent()) {
            return List.of(refused.get());
        }
        List<PlacementProblem> found = new ArrayList<>();
        switch (move) {
            case PlacementMove.Approve approve -> approving(approve, today, found);
            case PlacementMove.Start start -> {
                if (period().from().isAfter(today)) {
                    found.add(PlacementProblem.NOT_YET);
                }
            }
            case PlacementMove.Extend(var until, var reason) -> {
                if (until == null) {
                    found.add(PlacementProblem.UNTIL_MISSING);
                } else if (!until.isAfter(period().until())) {
                    found.add(PlacementProblem.NOT_LATER);
                } else if (until.isAfter(period().from().plusYears(AgreementDraft.YEARS_AT_MOST))) {
                    found.add(PlacementProblem.TOO_LONG);
                }
                reason(reason, found);
            }
            case PlacementMove.Shorten(var until, var reason) -> {
                if (until == null) {
                    found.add(PlacementProblem.UNTIL_MISSING);
                } else if (!until.isBefore(period().until())) {
                    found.add(PlacementProblem.NOT_EARLIER);
                } else if (until.isBefore(today)) {
                    found.add(PlacementProblem.UNTIL_IN_THE_PAST);
                } else if (until.isBefore(period().from())) {
                    found.add(PlacementProblem.UNTIL_BEFORE_FROM);
                }
                reason(reason, found);
            }
            case PlacementMove.End end -> ending(end, today, found);
            case PlacementMove.Cancel(var text) -> text(text, true, found);
            case PlacementMove.ChangeRhythm(var rhythm) -> {
                if (rhythm == null) {
                    found.add(PlacementProblem.RHYTHM_WRONG);
                }
            }
        }
        return found;
    }

    private void approving(PlacementMove.Approve approve, LocalDate today, List<PlacementProblem> found) {
        Party party = approve.party();
        if (party == null) {
            found.add(PlacementProblem.PARTY_MISSING);
        } else if (proposed().orElseThrow().approved().contains(party)) {
            found.add(PlacementProblem.APPROVED_ALREADY);
        }
        if (approve.way() == null) {
            found.add(PlacementProblem.WAY_MISSING);
        }
        LocalDate day = approve.day();
        if (day == null) {
            found.add(PlacementProblem.DAY_MISSING);
        } else if (day.isAfter(today)) {
            found.add(PlacementProblem.DAY_IN_THE_FUTURE);
        }
    }

    private void ending(PlacementMove.End end, LocalDate today, List<PlacementProblem> found) {
        LocalDate day = end.day();
        if (day == null) {
            found.add(PlacementProblem.DAY_MISSING);
        } else if (day.isAfter(today)) {
            found.add(PlacementProblem.DAY_IN_THE_FUTURE);
        } else if (day.isBefore(period().from())) {
            found.add(PlacementProblem.DAY_TOO_EARLY);
        } else if (day.isAfter(period().until())) {
            found.add(PlacementProblem.DAY_AFTER_LAST);
        }
        reason(end.reason(), found);
        text(end.text(), end.reason() == EndReason.OTHER, found);
    }

    private static void reason(@Nullable Enum<?> reason, List<PlacementProblem> found) {
        if (reason == null) {
            found.add(PlacementProblem.REASON_MISSING);
        }
    }

    private static void text(String text, boolean needed, List<PlacementProblem> found) {
        if (needed && text.isEmpty()) {
            found.add(PlacementProblem.TEXT_MISSING);
        } else if (text.length() > PlacementMove.TEXT_AT_MOST) {
            found.add(PlacementProblem.TEXT_TOO_LONG);
        }
    }

    /** Where a placement stands of which the first version was written. */
    static PlacementState written(int version, Period period) {
        return new Draft(new Waiting(version, period, Set.of()));
    }

    /** Where it stands after another version was written. */
    default PlacementState rewritten(int version, Period period) {
        Waiting waiting = new Waiting(version, period, Set.of());
        return switch (this) {
            case Before before -> new Draft(waiting);
            case Under under -> new Changing(under.version(), under.period(), waiting);
            case Over over -> throw impossible();
        };
    }

    /** Where it stands after one of the three has approved the version that waits. */
    default PlacementState approved(Party party) {
        return switch (this) {
            case Draft(var waiting) -> {
                Waiting now = waiting.with(party);
                yield now.complete() ? new Agreed(now.version(), now.period()) : new Draft(now);
            }
            case Changing(var version, var period, var waiting) -> {
                Waiting now = waiting.with(party);
                // What was made longer or shorter meanwhile stays so.
                yield now.complete() ? new Running(now.version(), period) : new Changing(version, period, now);
            }
            case Agreed agreed -> throw impossible();
            case Running running -> throw impossible();
            case Over over -> throw impossible();
        };
    }

    /** Where it stands after it began. */
    default PlacementState started() {
        return switch (this) {
            case Agreed(var version, var period) -> new Running(version, period);
            case Draft draft -> throw impossible();
            case Under under -> throw impossible();
            case Over over -> throw impossible();
        };
    }

    /** Where it stands after it was made longer or shorter. */
    default PlacementState until(LocalDate last) {
        Period changed = new Period(period().from(), last);
        return switch (this) {
            case Running(var version, var period) -> new Running(version, changed);
            case Changing(var version, var period, var waiting) -> new Changing(version, changed, waiting);
            case Before before -> throw impossible();
            case Over over -> throw impossible();
        };
    }

    default PlacementState ended(LocalDate day, EndReason reason) {
        return switch (this) {
            case Under under ->
                new Ended(under.version(), new Period(under.period().from(), day), reason);
            case Before before -> throw impossible();
            case Over over -> throw impossible();
        };
    }

    default PlacementState cancelled() {
        return switch (this) {
            case Before before -> new Cancelled(before.period());
            case Under under -> throw impossible();
            case Over over -> throw impossible();
        };
    }

    private static IllegalStateException impossible() {
        return new IllegalStateException("this does not happen to a placement that stands so");
    }
}
