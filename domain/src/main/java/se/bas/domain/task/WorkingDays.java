package se.bas.domain.task;

import java.time.LocalDate;

/** On which days one works in Sweden. */
@FunctionalInterface
public interface WorkingDays {
    boolean worked(LocalDate day);

    /** The day on which so many working days have come since a day, which itself is not counted. */
    default LocalDate after(LocalDate day, int workingDays) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(1);
            if (worked(at)) {
                left--;
            }
        }
        return at;
    }
}
