package se.bas.application.task;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.bas.application.Part;
import se.bas.domain.task.WorkingDays;

/**
 * Not on Saturdays and Sundays, nor on public holidays (lag 1989:253), nor on the eves of midsummer, Christmas and New
 * Year, which count as such (lag 1930:173 2 §).
 */
@Part
class SwedishWorkingDays implements WorkingDays {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** The calendar is read when somebody first asks: a server has started before that. */
    private static final class Almanac {
        static final HolidayManager HOLIDAYS =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));

        private Almanac() {}
    }

    @Override
    public boolean worked(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !Almanac.HOLIDAYS.isHoliday(day);
    }
}
