package se.bas.application.placement;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import se.bas.application.Part;
import se.bas.application.placement.PlacementDesk.At;
import se.bas.application.task.NewTasks;
import se.bas.domain.disclosure.Category;
import se.bas.domain.placement.FollowUp;
import se.bas.domain.placement.FollowUpId;
import se.bas.domain.placement.FollowUpResult;
import se.bas.domain.placement.PlacementId;
import se.bas.domain.placement.PlacementState.Period;
import se.bas.domain.placement.Placements;
import se.bas.domain.placement.Rhythm;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskSource;
import se.bas.domain.task.WorkingDays;

/** Plans the follow-ups of a placement, each a task for the main caseworker, and takes back those not needed any more. */
@Part
class FollowUpPlan {
    private final Placements placements;
    private final NewTasks tasks;
    private final WorkingDays working;

    @Inject
    FollowUpPlan(Placements placements, NewTasks tasks, WorkingDays working) {
        this.placements = placements;
        this.tasks = tasks;
        this.working = working;
    }

    /** It began: all of them. */
    void begin(At at, PlacementId placement, Period period, Rhythm rhythm) {
        plan(at, placement, rhythm.days(period.from(), period.until(), working), day -> true);
    }

    /** It lasts longer: those after the day that was the last. */
    void extend(At at, PlacementId placement, Period before, LocalDate until, Rhythm rhythm) {
        plan(at, placement, rhythm.days(before.from(), until, working), day -> day.isAfter(before.until()));
    }

    /** It lasts less long, or has ended: none after its last day. */
    void until(At at, Course course, LocalDate last) {
        takeBack(at, course, due -> due.isAfter(last));
    }

    /** It is followed up otherwise from today on. */
    void change(At at, Course course, Rhythm rhythm) {
        Period period = course.state().period();
        takeBack(at, course, due -> !due.isBefore(at.today()));
        plan(
                at,
                course.placement().placementId(),
                rhythm.days(period.from(), period.until(), working),
                day -> !day.isBefore(at.today()));
    }

    private void plan(At at, PlacementId placement, List<LocalDate> days, Predicate<LocalDate> wanted) {
        days.stream().filter(wanted).forEach(day -> {
            FollowUpId id = new FollowUpId(UuidCreator.getTimeOrderedEpoch());
            placements.add(new FollowUp(id, at.keys(), placement, day));
            tasks.make(
                    at.keys().participant(),
                    new NewTasks.NewTask(
                            new NewTasks.Cause(
                                    TaskSource.PLACEMENT_FOLLOW_UP, id.value(), TaskKind.PLACEMENT_FOLLOW_UP),
                            Category.PLACEMENT,
                            day,
                            null,
                            null));
        });
    }

    private void takeBack(At at, Course course, Predicate<LocalDate> due) {
        course.open().stream().filter(one -> due.test(one.due())).forEach(one -> {
            placements.add(FollowUpResult.notNeeded(
                    UuidCreator.getTimeOrderedEpoch(), at.keys(), one.followUpId(), at.by(), at.now()));
            tasks.settle(TaskSource.PLACEMENT_FOLLOW_UP, one.followUpId().value());
        });
    }
}
