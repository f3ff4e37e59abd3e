package se.bas.application.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.bas.application.ForPurpose;
import se.bas.application.UseCase;
import se.bas.application.task.NewTasks;
import se.bas.domain.agency.Actor;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.disclosure.Category;
import se.bas.domain.disclosure.Purpose;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementProblem;
import se.bas.domain.placement.Placements;
import se.bas.domain.placement.SupportDraft;
import se.bas.domain.placement.WageSupport;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;

/** Says for how long the employer is paid, and makes a task of the day by which that has to be applied for anew. */
@UseCase
@ForPurpose(Purpose.COORDINATION)
public class AddWageSupport {
    private final PlacementDesk desk;
    private final Placements placements;
    private final NewTasks tasks;

    @Inject
    AddWageSupport(PlacementDesk desk, Placements placements, NewTasks tasks) {
        this.desk = desk;
        this.placements = placements;
        this.tasks = tasks;
    }

    /** Adds. */
    public PlacementWriting add(Actor.Staff who, CaseFileId file, PlacementId placement, SupportDraft draft) {
        return desk.with(file, placement, null, (at, course) -> {
            List<PlacementProblem> problems = new ArrayList<>(draft.problems());
            if (!course.state().counts()) {
                problems.addFirst(PlacementProblem.OVER);
            }
            if (!problems.isEmpty()) {
                return desk.rejected(problems);
            }
            UUID id = UuidCreator.getTimeOrderedEpoch();
            WageSupport support = new WageSupport(id, at.keys(), placement, draft, at.by(), at.now());
            placements.add(support);
            tasks.make(
                    at.keys().participant(),
                    new NewTasks.NewTask(
                            new NewTasks.Cause(TaskSource.WAGE_SUPPORT, id, TaskKind.WAGE_SUPPORT_ENDS),
                            Category.PLACEMENT,
                            support.applyBy(),
                            support.until(),
                            null));
            return desk.kept(at, id, course.version(), List.of(placement.value(), id));
        });
    }
}
