package se.bas.domain.task;

import java.time.LocalDate;

/** When a task is due, as one looks at it on some day in Sweden. */
public enum TaskGroup {
    /** Its last day is over. */
    OVERDUE,
    TODAY,
    /** Within a fortnight. */
    COMING,
    LATER;

    /** How many days ahead one looks. */
    public static final int DAYS_AHEAD = 14;

    /** Where a task stands that is due on a day. */
    public static TaskGroup of(LocalDate due, LocalDate today) {
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        if (due.equals(today)) {
            return TODAY;
        }
        return due.isAfter(today.plusDays(DAYS_AHEAD)) ? LATER : COMING;
    }
}
