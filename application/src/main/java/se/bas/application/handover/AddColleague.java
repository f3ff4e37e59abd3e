package se.bas.application.handover;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.agency.UnitId;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.ColleagueDraft;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.domain.task.WorkingDays;

/**
 * Lets a colleague work with a case beside its main caseworker, as coordinator, deputy or housing support worker: by the
 * manager of the unit that holds it, or its main caseworker (PRO-08, PRO-54, IDA-07). Only the manager does it with a
 * participant whose identity is protected (CON-41). The colleague gets a task to read the case and tell the others.
 */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class AddColleague {
    /** So many working days a colleague has to read the case. */
    private static final int DAYS = 3;

    private final StaffingDesk desk;
    private final StaffingRows rows;
    private final NewTasks tasks;
    private final WorkingDays workingDays;

    @Inject
    AddColleague(StaffingDesk desk, StaffingRows rows, NewTasks tasks, WorkingDays workingDays) {
        this.desk = desk;
        this.rows = rows;
        this.tasks = tasks;
        this.workingDays = workingDays;
    }

    /** Does all of it, or nothing. */
    public NetworkWriting add(Actor.Staff who, CaseFileId file, ColleagueDraft draft) {
        return desk.in(file, at -> {
            List<NetworkProblem> problems = new ArrayList<>(
                    draft.problems(at.opened().today(), at.opened().staffing()));
            if (at.opened().byManagerAlone()) {
                problems.add(NetworkProblem.PROTECTED_BY_MANAGER);
            }
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            Optional<UnitId> unit = unit(draft);
            if (unit.isEmpty()) {
                return desk.rejected(List.of(NetworkProblem.STAFF_WITHOUT_MANDATE));
            }
            AssignmentId id = new AssignmentId(UuidCreator.getTimeOrderedEpoch());
            UUID step = UuidCreator.getTimeOrderedEpoch();
            Optional<String> refused = rows.add(id, step, file, draft);
            if (refused.isPresent()) {
                return desk.refused(at, refused.get());
            }
            tell(at, id, draft, unit.get());
            return desk.kept(at, id.value());
        });
    }

    /** Of the mandate by which they can have that part. */
    private Optional<UnitId> unit(ColleagueDraft draft) {
        return rows.candidates().stream()
                .filter(one -> one.staff().equals(draft.staff()) && one.part() == draft.part())
                .map(StaffingRows.Candidate::unit)
                .findFirst();
    }

    private void tell(StaffingDesk.At at, AssignmentId id, ColleagueDraft draft, UnitId unit) {
        LocalDate day = requireNonNull(draft.day());
        tasks.make(
                at.judgement().subject().orElseThrow(),
                new NewTasks.NewTask(
                        new NewTasks.Cause(TaskSource.ASSIGNMENT, id.value(), TaskKind.COLLEAGUE_ADDED),
                        Category.KNOWN_AT_AGENCY,
                        workingDays.after(day, DAYS),
                        day,
                        null),
                new TaskDoer(unit, draft.staff()));
    }
}
