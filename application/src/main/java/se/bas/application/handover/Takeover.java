package se.bas.application.handover;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bas.application.Part;
import se.bas.application.UnderWay;
import se.bas.application.audit.Trail;
import se.bas.application.task.NewTasks;
import se.bas.domain.audit.Entry.Outcome;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Judgement;
import se.bas.domain.disclosure.Receipt;
import se.bas.domain.handover.CaseworkerChangeDraft;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.domain.task.WorkingDays;

/** What follows when somebody else has taken over a case: their task to tell the others (PRO-08), and the log's entry. */
@Part
class Takeover {
    /** So many working days the new one has to tell the others. */
    private static final int DAYS = 3;

    private final UnderWay underWay;
    private final NewTasks tasks;
    private final WorkingDays workingDays;
    private final Trail trail;

    @Inject
    Takeover(UnderWay underWay, NewTasks tasks, WorkingDays workingDays, Trail trail) {
        this.underWay = underWay;
        this.tasks = tasks;
        this.workingDays = workingDays;
        this.trail = trail;
    }

    /**
     * Makes the task and writes the log.
     *
     * @param id of the change that the database has written
     * @param draft without problems
     */
    Receipt follows(Judgement judgement, CaseFileId file, UUID id, CaseworkerChangeDraft draft) {
        Acting acting = underWay.acting();
        LocalDate day = requireNonNull(draft.day());
        tasks.make(
                judgement.subject().orElseThrow(),
                new NewTasks.NewTask(
                        new NewTasks.Cause(TaskSource.CASEWORKER_CHANGE, id, TaskKind.CASEWORKER_CHANGED),
                        Category.KNOWN_AT_AGENCY,
                        workingDays.after(day, DAYS),
                        day,
                        null),
                new TaskDoer(acting.mandate().unit(), draft.staff()));
        return trail.write(
                underWay.begun(),
                Outcome.DONE,
                judgement.done(
                        file, acting.mandate().agency(), Category.KNOWN_AT_AGENCY, acting.purpose(), List.of(id)),
                null);
    }
}
