package se.bas.application.task;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.bas.application.agency.Directory.Names;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.consent.ConsentPeriod;
import se.bas.domain.disclosure.Acting;
import se.bas.domain.task.Task;
import se.bas.domain.task.TaskDoer;
import se.bas.domain.task.TaskGroup;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskMove;
import se.bas.domain.task.TaskState;
import se.bas.domain.task.TaskStep;

/** Puts tasks that were opened, and what was done with them, together. */
final class TaskReading {
    private static final Map<TaskAct, TaskMove> MOVES = new EnumMap<>(Map.of(
            TaskAct.TAKE, new TaskMove.Take(),
            TaskAct.COMPLETE, new TaskMove.Complete(),
            TaskAct.SKIP, new TaskMove.Skip("")));

    private final List<Task> tasks;
    private final Map<TaskId, List<TaskStep>> steps;

    TaskReading(List<Task> tasks, List<TaskStep> steps) {
        this.tasks = tasks;
        this.steps = steps.stream().collect(groupingBy(TaskStep::task));
    }

    /** Everyone who is named by something. */
    Stream<StaffId> people() {
        return tasks.stream()
                .flatMap(task -> Stream.concat(
                        Stream.of(task.createdBy(), task.first().staff()),
                        of(task).stream()
                                .flatMap(step -> Stream.of(
                                        step.made().by(), step.made().who().staff()))))
                .flatMap(Stream::ofNullable);
    }

    /** All of them. */
    List<TaskView> views(Names names, Acting acting, Instant at) {
        return tasks.stream().map(task -> view(task, names, acting, at)).toList();
    }

    private TaskView view(Task task, Names names, Acting acting, Instant at) {
        List<TaskStep> since = of(task);
        TaskState state =
                TaskState.after(task.first(), since.stream().map(TaskStep::made).toList());
        TaskDoer who = state.last().who();
        StaffId holder = who.staff();
        UnitId about = task.aboutUnit();
        return new TaskView(
                task.taskId(),
                since.size(),
                task.kind(),
                task.source(),
                task.category(),
                task.text(),
                task.aboutDay(),
                about == null ? null : names.unit(about),
                task.due(),
                TaskGroup.of(task.due(), ConsentPeriod.day(at)),
                names.unit(who.unit()),
                holder == null ? null : names.staff(holder),
                acting.mandate().staff().equals(holder),
                state.status(),
                named(task.createdBy(), names),
                last(since, names),
                may(state, acting, at));
    }

    private List<TaskStep> of(Task task) {
        return steps.getOrDefault(task.taskId(), List.of());
    }

    private static @Nullable String named(@Nullable StaffId staff, Names names) {
        return staff == null ? null : names.staff(staff);
    }

    private static TaskView.@Nullable Last last(List<TaskStep> since, Names names) {
        if (since.isEmpty()) {
            return null;
        }
        TaskStep step = since.getLast();
        TaskStep.Made made = step.made();
        return new TaskView.Last(made.kind(), named(made.by(), names), made.at(), step.text());
    }

    private static Set<TaskAct> may(TaskState state, Acting acting, Instant at) {
        Set<TaskAct> may = EnumSet.noneOf(TaskAct.class);
        if (TaskRight.works(acting)) {
            TaskState.Asker asker = TaskRight.asker(acting);
            MOVES.forEach((act, move) -> {
                if (state.allows(move, asker, at)) {
                    may.add(act);
                }
            });
            if (state.allows(new TaskMove.HandOn(state.last().who(), ""), asker, at)) {
                may.add(TaskAct.HAND_ON);
            }
        }
        return may;
    }
}
