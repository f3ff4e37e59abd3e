package se.bas.application.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.Assignment;
import se.bas.domain.casework.AssignmentId;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.handover.ColleagueEndDraft;
import se.bas.domain.handover.NetworkProblem;
import se.bas.domain.task.TaskSource;

/**
 * Ends a colleague's part in a case, from a day on and with a reason: by the manager of the unit that holds it, or its main
 * caseworker. The main caseworker's own part does not end so: {@code ChangeMainCaseworker} lets somebody follow (PRO-07).
 */
@UseCase
@ForPurpose(
        value = {Purpose.COORDINATION, Purpose.MANAGEMENT},
        changesGrounds = true)
public class EndColleague {
    private final StaffingDesk desk;
    private final StaffingRows rows;
    private final NewTasks tasks;

    @Inject
    EndColleague(StaffingDesk desk, StaffingRows rows, NewTasks tasks) {
        this.desk = desk;
        this.rows = rows;
        this.tasks = tasks;
    }

    /** Not found for what is not of this case, or not of the own agency. */
    public NetworkWriting end(Actor.Staff who, CaseFileId file, AssignmentId colleague, ColleagueEndDraft draft) {
        return desk.in(file, at -> {
            Optional<Assignment> ending = at.opened().staffing().one(colleague);
            if (ending.isEmpty()) {
                return desk.notFound(at);
            }
            List<NetworkProblem> problems = draft.problems(at.opened().today(), ending.get());
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            Optional<String> refused = rows.end(colleague, UuidCreator.getTimeOrderedEpoch(), file, draft);
            if (refused.isPresent()) {
                return desk.refused(at, refused.get());
            }
            settle(colleague, draft.day(), at.opened().today());
            return desk.kept(at, colleague.value());
        });
    }

    /** Whoever works with the case no more has nothing to read there. */
    private void settle(AssignmentId colleague, @Nullable LocalDate day, LocalDate today) {
        if (day != null && !day.isAfter(today)) {
            tasks.settle(TaskSource.ASSIGNMENT, colleague.value());
        }
    }
}
