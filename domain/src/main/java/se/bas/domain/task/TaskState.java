package se.bas.domain.task;

import static se.bas.domain.task.TaskProblem.ALREADY_SETTLED;
import static se.bas.domain.task.TaskProblem.ALREADY_THERE;
import static se.bas.domain.task.TaskProblem.ALREADY_YOURS;
import static se.bas.domain.task.TaskProblem.NOTE_TOO_LONG;
import static se.bas.domain.task.TaskProblem.NOT_SETTLED;
import static se.bas.domain.task.TaskProblem.OF_ANOTHER_UNIT;
import static se.bas.domain.task.TaskProblem.REASON_TOO_LONG;
import static se.bas.domain.task.TaskProblem.REASON_TOO_SHORT;
import static se.bas.domain.task.TaskProblem.SETTLED_BY_ANOTHER;
import static se.bas.domain.task.TaskProblem.TAKEN_BY_ANOTHER;
import static se.bas.domain.task.TaskProblem.TOO_LATE_TO_REOPEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;

/**
 * Where a task stands. It is to be done, by whoever of a unit takes it or by somebody, or it is settled. What can be done
 * with it follows from that and from who asks.
 */
public sealed interface TaskState {
    /** How long a settled task can be taken back: ten seconds on the page (UIX-15), and some for the way. */
    Duration REOPENABLE = Duration.ofSeconds(15);

    /** Its name. */
    enum Status {
        OPEN,
        TAKEN,
        DONE,
        SKIPPED
    }

    /** It is to be done. */
    sealed interface Pending extends TaskState {
        /** Whose it is. */
        TaskDoer who();
    }

    /** Nobody has taken it. */
    record Open(UnitId unit) implements Pending {
        @Override
        public TaskDoer who() {
            return new TaskDoer(unit, null);
        }
    }

    /** Somebody has it: took it, or was given it. */
    record Taken(UnitId unit, StaffId holder) implements Pending {
        @Override
        public TaskDoer who() {
            return new TaskDoer(unit, holder);
        }
    }

    /** It does not have to be done any more. */
    sealed interface Settled extends TaskState {
        /** What it was before, and is again if it is taken back. */
        Pending before();

        /** Who settled it; null when the system did. */
        @Nullable
        StaffId by();

        Instant at();
    }

    /** It was done. */
    record Done(Pending before, @Nullable StaffId by, Instant at) implements Settled {}

    /** Somebody decided, and said why, that it does not have to be done. */
    record Skipped(Pending before, @Nullable StaffId by, Instant at) implements Settled {}

    /**
     * Who wants to do something with a task.
     *
     * @param manager whether they lead the unit that holds the case: then they may hand it on, whoever has it
     */
    record Asker(StaffId staff, UnitId unit, boolean manager) {}

    /** What it is called. */
    default Status status() {
        return switch (this) {
            case Open open -> Status.OPEN;
            case Taken taken -> Status.TAKEN;
            case Done done -> Status.DONE;
            case Skipped skipped -> Status.SKIPPED;
        };
    }

    /** Where a task stands that nothing has been done with. */
    static Pending first(TaskDoer who) {
        StaffId staff = who.staff();
        return staff == null ? new Open(who.unit()) : new Taken(who.unit(), staff);
    }

    /**
     * Where a task stands after its steps.
     *
     * @param made in their order
     */
    static TaskState after(TaskDoer first, List<TaskStep.Made> made) {
        TaskState state = first(first);
        for (TaskStep.Made step : made) {
            state = state.after(step);
        }
        return state;
    }

    private TaskState after(TaskStep.Made step) {
        Pending last = last();
        return switch (step.kind()) {
            case TAKEN, HANDED_ON, REOPENED -> first(step.who());
            case DONE -> new Done(last, step.by(), step.at());
            case SKIPPED -> new Skipped(last, step.by(), step.at());
        };
    }

    /** Whose it is, or was when it was settled. */
    default Pending last() {
        return switch (this) {
            case Pending pending -> pending;
            case Settled settled -> settled.before();
        };
    }

    /** What keeps somebody from doing something with it; empty when nothing does. */
    default Optional<TaskProblem> refusal(TaskMove move, Asker asker, Instant now) {
        return switch (this) {
            case Open open -> pending(open, move, asker);
            case Taken taken -> pending(taken, move, asker);
            case Settled settled -> settled(settled, move, asker, now);
        };
    }

    /** Whether the asker could do something of this sort, whatever they say with it. */
    default boolean allows(TaskMove move, Asker asker, Instant now) {
        return refusal(move, asker, now).filter(TaskProblem::meanwhile).isEmpty();
    }

    /**
     * The step that a move makes; only of one that is not {@linkplain #refusal refused}.
     */
    default TaskStep.Made step(TaskMove move, Asker asker, Instant at) {
        Pending last = last();
        return switch (move) {
            case TaskMove.Take take ->
                new TaskStep.Made(
                        TaskStep.Kind.TAKEN,
                        asker.staff(),
                        at,
                        new TaskDoer(last.who().unit(), asker.staff()));
            case TaskMove.Complete complete -> new TaskStep.Made(TaskStep.Kind.DONE, asker.staff(), at, last.who());
            case TaskMove.Skip skip -> new TaskStep.Made(TaskStep.Kind.SKIPPED, asker.staff(), at, last.who());
            case TaskMove.HandOn(var to, var note) -> new TaskStep.Made(TaskStep.Kind.HANDED_ON, asker.staff(), at, to);
            case TaskMove.Reopen reopen -> new TaskStep.Made(TaskStep.Kind.REOPENED, asker.staff(), at, last.who());
        };
    }

    private static Optional<TaskProblem> pending(Pending task, TaskMove move, Asker asker) {
        return switch (move) {
            case TaskMove.Take take -> mine(task, asker) ? Optional.of(ALREADY_YOURS) : notFor(task, asker);
            case TaskMove.Complete complete -> notFor(task, asker);
            case TaskMove.Skip(var reason) -> notFor(task, asker).or(() -> reason(reason));
            case TaskMove.HandOn(var to, var note) ->
                (asker.manager() ? Optional.<TaskProblem>empty() : notFor(task, asker))
                        .or(() -> to.equals(task.who()) ? Optional.of(ALREADY_THERE) : Optional.empty())
                        .or(() ->
                                note.length() > TaskMove.TEXT_AT_MOST ? Optional.of(NOTE_TOO_LONG) : Optional.empty());
            case TaskMove.Reopen reopen -> Optional.of(NOT_SETTLED);
        };
    }

    private static boolean mine(Pending task, Asker asker) {
        return asker.staff().equals(task.who().staff());
    }

    private static Optional<TaskProblem> notFor(Pending task, Asker asker) {
        return switch (task) {
            case Open(var unit) -> unit.equals(asker.unit()) ? Optional.empty() : Optional.of(OF_ANOTHER_UNIT);
            case Taken(var unit, var holder) ->
                holder.equals(asker.staff()) ? Optional.empty() : Optional.of(TAKEN_BY_ANOTHER);
        };
    }

    private static Optional<TaskProblem> reason(String reason) {
        if (reason.length() < TaskMove.REASON_AT_LEAST) {
            return Optional.of(REASON_TOO_SHORT);
        }
        return reason.length() > TaskMove.TEXT_AT_MOST ? Optional.of(REASON_TOO_LONG) : Optional.empty();
    }

    private static Optional<TaskProblem> settled(Settled task, TaskMove move, Asker asker, Instant now) {
        return switch (move) {
            case TaskMove.Take take -> Optional.of(ALREADY_SETTLED);
            case TaskMove.Complete complete -> Optional.of(ALREADY_SETTLED);
            case TaskMove.Skip skip -> Optional.of(ALREADY_SETTLED);
            case TaskMove.HandOn handOn -> Optional.of(ALREADY_SETTLED);
            case TaskMove.Reopen reopen -> {
                if (!asker.staff().equals(task.by())) {
                    yield Optional.of(SETTLED_BY_ANOTHER);
                }
                yield now.isAfter(task.at().plus(REOPENABLE)) ? Optional.of(TOO_LATE_TO_REOPEN) : Optional.empty();
            }
        };
    }
}
