package se.bas.ui.task;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import se.bas.application.task.Doers;
import se.bas.application.task.TaskActing;
import se.bas.application.task.TaskView;
import se.bas.domain.agency.Name;
import se.bas.domain.task.TaskKind;
import se.bas.domain.task.TaskProblem;
import se.bas.ui.components.Words;
import se.bas.ui.components.Written;

/** Tasks in words. */
final class TaskWords {
    private static final int A_WEEK = 7;

    private TaskWords() {}

    /** What is to be done. */
    static String what(TaskView task) {
        String text = task.text();
        return text == null
                ? Words.text("task.kind." + task.kind().name(), unit(task), day(task), Words.of(task.category()))
                : text;
    }

    /** Why it waits. */
    static String why(TaskView task) {
        if (task.kind() == TaskKind.REMINDER) {
            return own(task)
                    ? Words.text("task.own")
                    : Words.text("task.why.REMINDER", Objects.requireNonNullElse(task.createdBy(), ""));
        }
        return Words.text("task.why." + task.kind().name());
    }

    /** Written by whoever is to do it. */
    private static boolean own(TaskView task) {
        String by = task.createdBy();
        return by != null && by.equals(task.holder());
    }

    private static String unit(TaskView task) {
        Name unit = task.aboutUnit();
        return unit == null ? "" : Words.of(unit);
    }

    private static String day(TaskView task) {
        LocalDate day = task.aboutDay();
        return day == null ? "" : Written.day(day);
    }

    /** When it is due, as one says it on that day. */
    static String due(LocalDate due, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return Words.text("task.due.overdue", -days);
        }
        if (days == 0) {
            return Words.text("task.due.today");
        }
        if (days == 1) {
            return Words.text("task.due.tomorrow");
        }
        return days < A_WEEK
                ? Words.text("task.due.weekday", due.getDayOfWeek().getDisplayName(TextStyle.FULL, Words.reader()))
                : Words.text("task.due.days", days);
    }

    /** Who has it, or what unit nobody of whom has taken it. */
    static String whose(TaskView task) {
        String holder = task.holder();
        return holder == null ? Words.text("task.untaken-of", Words.of(task.unit())) : holder;
    }

    /** What was said when it was handed on; empty when nothing was. */
    static Optional<String> message(TaskView task) {
        TaskView.Last last = task.last();
        if (last == null || !task.pending()) {
            return Optional.empty();
        }
        return switch (last.kind()) {
            case HANDED_ON -> {
                String by = Objects.requireNonNullElse(last.by(), "");
                String text = last.text();
                yield Optional.of(
                        text == null
                                ? Words.text("task.handed-on-by", by)
                                : Words.text("task.handed-on-saying", by, text));
            }
            case TAKEN, DONE, SKIPPED, REOPENED -> Optional.empty();
        };
    }

    /** How it was settled. */
    static String settled(TaskView task) {
        TaskView.Last last = task.last();
        if (last == null) {
            return "";
        }
        String by = Objects.requireNonNullElseGet(last.by(), () -> Words.text("task.by-the-system"));
        String words = Words.text("task.settled." + last.kind().name(), by, Written.minute(last.at()));
        String text = last.text();
        return text == null ? words : words + " " + text;
    }

    static String doer(Doers.Choice choice) {
        String name = choice.name();
        if (name == null) {
            return Words.text("task.doer.unit", Words.of(choice.unit()));
        }
        return choice.self()
                ? Words.text("task.doer.self", name)
                : Words.text("task.doer.colleague", name, Words.of(choice.unit()));
    }

    /** Why it could not be done. */
    static String why(TaskActing.Rejected rejected) {
        TaskProblem problem = rejected.problems().getFirst();
        String by = rejected.by();
        if (by == null) {
            return Words.of(problem);
        }
        return Words.text(problem == TaskProblem.TAKEN_BY_ANOTHER ? "task.taken-by" : "task.settled-by", by);
    }
}
