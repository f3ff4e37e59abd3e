package se.bas.application.task;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import se.bas.application.ForPurpose;
import se.bas.application.UnderWay;
import se.bas.application.UseCase;
import se.bas.application.audit.Trail;
import se.bas.domain.agency.Actor;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.DisclosureGate;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.OwnedRecord.Keys;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.task.Task;
import se.bas.domain.task.TaskDraft;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskProblem;
import se.bas.domain.task.Tasks;

/** Writes down something to be done about a case, for oneself or for a colleague who can open it. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class CreateTask {
    private final UnderWay underWay;
    private final DisclosureGate gate;
    private final TaskStepping stepping;
    private final Tasks tasks;
    private final Trail trail;

    @Inject
    CreateTask(UnderWay underWay, DisclosureGate gate, TaskStepping stepping, Tasks tasks, Trail trail) {
        this.underWay = underWay;
        this.gate = gate;
        this.stepping = stepping;
        this.tasks = tasks;
        this.trail = trail;
    }

    /** Nothing is stored unless everything is there. */
    public TaskActing create(Actor.Staff who, CaseFileId file, TaskDraft draft) {
        Acting acting = underWay.acting();
        TaskId id = new TaskId(UuidCreator.getTimeOrderedEpoch());
        Category asked = asked(draft);
        Judgement judgement = gate.judgeOwn(file, EnumSet.of(asked), acting, id.value());
        if (!TaskRight.given(judgement, acting, asked)) {
            return new TaskActing.NotFound(judgement.receipt());
        }
        List<TaskProblem> problems =
                draft.problems(stepping.possible(file), judgement.receipt().at());
        if (!problems.isEmpty()) {
            trail.write(underWay.begun(), Outcome.REFUSED);
            return new TaskActing.Rejected(problems, false, null, judgement.receipt());
        }
        Keys keys = new Keys(
                acting.mandate().collaboration(),
                acting.mandate().agency(),
                judgement.subject().orElseThrow());
        tasks.add(new Task(
                id,
                keys,
                file,
                draft,
                acting.mandate().staff(),
                judgement.receipt().at()));
        return new TaskActing.Done(id, 0, judgement.receipt());
    }

    /** What the gate is asked about when the writer has not said, or said something impossible. */
    private static Category asked(TaskDraft draft) {
        Category said = draft.category();
        return said != null && said.consentable() ? said : Category.KNOWN_AT_AGENCY;
    }
}
