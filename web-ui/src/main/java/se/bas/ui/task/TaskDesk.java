package se.bas.ui.task;

import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.bas.application.contact.ContactActing;
import se.bas.application.task.TaskAct;
import se.bas.application.task.TaskActing;
import se.bas.application.task.TaskView;
import se.bas.domain.casework.CaseFileId;
import se.bas.domain.contact.ContactId;
import se.bas.domain.task.TaskId;
import se.bas.domain.task.TaskKind;
import se.bas.ui.components.UndoNote;
import se.bas.ui.components.Words;

/** Where tasks are settled: one click does it, and for ten seconds another takes it back (UIX-15). */
final class TaskDesk {
    private final TaskActs acts;
    private final Consumer<TaskId> changed;

    /**
     * For one page.
     *
     * @param changed what happens after something was done with a task, or could not be done
     */
    TaskDesk(TaskActs acts, Consumer<TaskId> changed) {
        this.acts = acts;
        this.changed = changed;
    }

    /** The one act that a task's button stands for; the others are in its menu. */
    static TaskAct first(TaskView task) {
        return task.may().contains(TaskAct.TAKE) ? TaskAct.TAKE : TaskAct.COMPLETE;
    }

    /** What else can be done with it, in the order of the menu. */
    static List<TaskAct> others(TaskView task) {
        Set<TaskAct> others = EnumSet.noneOf(TaskAct.class);
        others.addAll(task.may());
        others.remove(first(task));
        if (appointment(task) || recorded(task)) {
            // What came of it is said where it belongs, and settles the task.
            others.remove(TaskAct.COMPLETE);
        }
        return List.copyOf(others);
    }

    /** Whether it is to say if the participant came. */
    static boolean appointment(TaskView task) {
        return task.kind() == TaskKind.ATTENDANCE_MISSING;
    }

    /** Whether what came of it is written down elsewhere: who says merely that it is done would lose it. */
    static boolean recorded(TaskView task) {
        return switch (task.kind()) {
            case PLACEMENT_FOLLOW_UP,
                    STARTUP_TALK,
                    ENROLMENT_DECISION,
                    FOLLOW_UP_AFTER_3,
                    FOLLOW_UP_AFTER_6,
                    FOLLOW_UP_AFTER_12 -> true;
            default -> false;
        };
    }

    /** One click says that they came, and for ten seconds another takes it back. */
    void came(CaseFileId file, TaskView task) {
        switch (acts.came(file, task)) {
            case ContactActing.Done(var id, var version, var receipt) -> {
                new UndoNote(Words.text("contact.attended"), () -> {
                            acts.undo(file, new ContactId(id), version);
                            changed.accept(task.id());
                        })
                        .open();
            }
            case ContactActing.Rejected rejected ->
                say(Words.of(rejected.problems().getFirst()));
            case ContactActing.NotFound gone -> say(Words.text("task.gone"));
        }
        changed.accept(task.id());
    }

    void act(TaskAct act, CaseFileId file, TaskView task) {
        OneTask one = OneTask.of(file, task);
        switch (act) {
            case TAKE -> told(one, acts.take(one), "task.taken");
            case COMPLETE -> settled(one, acts.complete(one), "task.completed");
            case SKIP ->
                new SkipDialog(
                                TaskWords.what(task),
                                acts.reasons(),
                                reason -> acts.skip(one, reason),
                                result -> settled(one, result, "task.skipped"))
                        .open();
            case HAND_ON -> handOn(one, TaskWords.what(task));
        }
    }

    /** Lets somebody else do it. */
    void handOn(OneTask one, String what) {
        new HandOnDialog(
                        what,
                        acts.doers(one.file()),
                        (to, note) -> acts.handOn(one, to, note),
                        result -> told(one, result, "task.handed-on"))
                .open();
    }

    /** Says what came of writing one down. */
    void created(TaskActing result) {
        say(Words.text(result instanceof TaskActing.Done ? "task.created" : "task.gone"));
    }

    private void settled(OneTask one, TaskActing result, String words) {
        if (result instanceof TaskActing.Done(var id, var version, var receipt)) {
            OneTask after = new OneTask(one.file(), id, version);
            new UndoNote(Words.text(words), () -> told(one, acts.reopen(after), "task.reopened")).open();
            changed.accept(id);
        } else {
            refused(one, result);
        }
    }

    private void told(OneTask one, TaskActing result, String words) {
        if (result instanceof TaskActing.Done) {
            say(Words.text(words));
            changed.accept(one.id());
        } else {
            refused(one, result);
        }
    }

    private void refused(OneTask one, TaskActing result) {
        switch (result) {
            case TaskActing.Done done -> {}
            case TaskActing.Rejected rejected -> say(TaskWords.why(rejected));
            case TaskActing.NotFound gone -> say(Words.text("task.gone"));
        }
        changed.accept(one.id());
    }

    private static void say(String words) {
        Span told = new Span(words);
        told.setTestId("task-told");
        told.getElement().setAttribute("role", "status");
        UndoNote.brief(told).open();
    }
}
