package se.bas.application.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.task.Escalation;

@Tag("PRO-13")
class SwedishWorkingDaysTest {
    private final SwedishWorkingDays days = new SwedishWorkingDays();

    /** The weekdays of 2027 on which nobody works, as the almanac has them. */
    @Test
    void nobody_works_on_public_holidays_and_on_the_three_eves() {
        List<String> free = LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2028, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue())
                .filter(day -> !days.worked(day))
                .map(LocalDate::toString)
                .collect(Collectors.toList());
        assertThat(free)
                .containsExactly(
                        "2027-01-01",
                        "2027-01-06",
                        "2027-03-26",
                        "2027-03-29",
                        "2027-05-06",
                        "2027-06-25",
                        "2027-12-24",
                        "2027-12-31");
    }

    @Test
    void nobody_works_at_weekends() {
        assertThat(LocalDate.of(2027, 1, 1).datesUntil(LocalDate.of(2028, 1, 1)))
                .filteredOn(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue())
                .hasSize(104)
                .noneMatch(days::worked);
    }

    /** Due on the Tuesday before Christmas: one working day before it, three between the holidays, and the first of the new year. */
    @Test
    void a_manager_hears_after_christmas_of_what_was_due_before_it() {
        Escalation escalation = new Escalation(days, Escalation.USUAL);
        LocalDate due = LocalDate.of(2026, 12, 22);
        assertThat(escalation.reached(due, LocalDate.of(2027, 1, 3))).isFalse();
        assertThat(escalation.reached(due, LocalDate.of(2026, 12, 30))).isFalse();
        assertThat(escalation.reached(due, LocalDate.of(2027, 1, 4))).isTrue();
    }
}
