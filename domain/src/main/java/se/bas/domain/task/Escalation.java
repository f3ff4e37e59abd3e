package se.bas.domain.task;

import java.time.LocalDate;

/** When a manager hears of a task that nobody has settled: some working days after it was due (PRO-13). */
public final class Escalation {
    /** The fifth is usual. */
    public static final int USUAL = 5;

    private final WorkingDays days;
    private final int patience;

    /**
     * What holds at an agency.
     *
     * @param patience after how many working days
     */
    public Escalation(WorkingDays days, int patience) {
        this.days = days;
        this.patience = patience;
    }

    public boolean reached(LocalDate due, LocalDate today) {
        return !days.after(due, patience).isAfter(today);
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
