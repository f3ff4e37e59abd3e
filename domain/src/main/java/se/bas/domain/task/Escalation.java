package se.bas.domain.task;

import java.time.LocalDate;

/** When a manager hears of a task that nobody has settled: on the fifth working day after it was due (PRO-13). */
public final class Escalation {
    public static final int WORKING_DAYS = 5;

    private final WorkingDays days;

    public Escalation(WorkingDays days) {
        this.days = days;
    }

    public boolean reached(LocalDate due, LocalDate today) {
        return !days.after(due, WORKING_DAYS).isAfter(today);
    }

    /** The latest due date of which a manager hears on a day. */
    public LocalDate latest(LocalDate today) {
        LocalDate due = today;
        while (!reached(due, today)) {
            due = due.minusDays(1);
        }
        return due;
    }
}
