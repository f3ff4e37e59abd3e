package se.bas.application.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.agency.Directory;
import se.bas.application.audit.Trail;
import se.bas.application.task.TaskFacts.Standing;
import se.bas.domain.agency.StaffId;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskDraft;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskMove;
import se.bas.domain.task.TaskProblem;
import se.bas.domain.task.TaskState;
import se.bas.domain.task.TaskState.Asker;
import se.bas.domain.task.TaskStep;
import se.bas.domain.task.Tasks;

/** Does something with one task: judged and logged first, and one after the other. */
@Part
class TaskStepping {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final TaskFacts facts;
    private final Tasks tasks;
    private final Directory directory;
    private final Trail trail;

    @Inject
    TaskStepping(
            UnderWay underWay, DisclosureGate gate, TaskFacts facts, Tasks tasks, Directory directory, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.facts = facts;
        this.tasks = tasks;
        this.directory = directory;
        this.trail = trail;
    }

    /** Does it. */
    TaskActing step(CaseFileId file, TaskId task, int seen, TaskMove move) {
        Acting acting = underWay.acting();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Optional<Category> about = facts.category(file, task);
        Set<Category> asked = EnumSet.of(Category.KNOWN_AT_AGENCY);
        // A manager is not shown what it is about, and hands it on all the same.
        about.filter(category -> TaskRight.works(acting)).ifPresent(asked::add);
        Judgement judgement = gate.judgeOwn(file, asked, acting, task.value(), id);
        if (about.isEmpty() || !may(judgement, acting, about.get(), move)) {
            return new TaskActing.NotFound(judgement.receipt());
        }
        Instant now = judgement.receipt().at();
        Asker asker = TaskRight.asker(acting);
        Standing standing = facts.alone(task);
        Optional<TaskProblem> problem = standing.state()
                .refusal(move, asker, now)
                .or(() -> impossible(file, move))
                .or(() -> standing.version() == seen ? Optional.empty() : Optional.of(TaskProblem.CHANGED_MEANWHILE));
        if (problem.isPresent()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new TaskActing.Rejected(
                    List.of(problem.get()),
                    standing.version() != seen,
                    named(standing.state(), problem.get()),
                    judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        int no = standing.version() + 1;
        tasks.add(new TaskStep(id, keys, about.get(), task, no, standing.state().step(move, asker, now), text(move)));
        return new TaskActing.Done(task, no, judgement.receipt());
    }

    private static boolean may(Judgement judgement, Acting acting, Category category, TaskMove move) {
        return TaskRight.given(judgement, acting, category)
                || (move instanceof TaskMove.HandOn && TaskRight.managed(judgement, acting));
    }

    private Optional<TaskProblem> impossible(CaseFileId file, TaskMove move) {
        return move instanceof TaskMove.HandOn(var to, var note) && !TaskDraft.possible(to, possible(file))
                ? Optional.of(TaskProblem.WHO_NOT_POSSIBLE)
                : Optional.empty();
    }

    Set<TaskDoer> possible(CaseFileId file) {
        return facts.doers(file).stream().map(TaskFacts.Doer::who).collect(Collectors.toSet());
    }

    private @Nullable String named(TaskState state, TaskProblem problem) {
        StaffId who = switch (problem) {
            case TAKEN_BY_ANOTHER -> state.last().who().staff();
            case ALREADY_SETTLED, SETTLED_BY_ANOTHER ->
                state instanceof TaskState.Settled settled ? settled.by() : null;
            case TEXT_MISSING,
                    TEXT_TOO_LONG,
                    CATEGORY_MISSING,
                    CATEGORY_NOT_POSSIBLE,
                    DUE_MISSING,
                    DUE_IN_THE_PAST,
                    DUE_TOO_FAR,
                    WHO_MISSING,
                    WHO_NOT_POSSIBLE,
                    ALREADY_THERE,
                    NOTE_TOO_LONG,
                    REASON_TOO_SHORT,
                    REASON_TOO_LONG,
                    ALREADY_YOURS,
                    OF_ANOTHER_UNIT,
                    NOT_SETTLED,
                    TOO_LATE_TO_REOPEN,
                    CHANGED_MEANWHILE -> null;
        };
        return who == null ? null : directory.names(Set.of(who)).staff(who);
    }

    private static @Nullable String text(TaskMove move) {
        return switch (move) {
            case TaskMove.Skip(var reason) -> reason;
            case TaskMove.HandOn(var to, var note) -> note.isEmpty() ? null : note;
            case TaskMove.Take take -> null;
            case TaskMove.Complete complete -> null;
            case TaskMove.Reopen reopen -> null;
        };
    }
}
