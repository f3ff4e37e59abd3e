package se.bas.domain.participation;

import java.time.LocalDate;
import java.util.List;

/**
 * When it is asked how it goes after an exit to work or studies: after 3, 6 and 12 months (PRO-51). Counted in calendar
 * months from the day of exit, and where a month is too short, its last day.
 */
public final class FollowUpMonths {
    public static final List<Integer> ALL = List.of(3, 6, 12);

    /** Up to and with the day this many months after an exit to work or studies it is not closed. */
    public static final int BEFORE_CLOSING = 3;

    /** A follow-up can be made so many days before it is due. */
    static final int DAYS_EARLY = 14;

    private FollowUpMonths() {}

    public static LocalDate due(LocalDate exit, int months) {
        return exit.plusMonths(months);
    }
}
