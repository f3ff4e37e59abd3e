package se.bas.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overdue, today, coming; and when a manager hears of it. */
class TaskGroupTest {
    // A Monday.
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final WorkingDays weekdays =
            day -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    @ParameterizedTest
    @Tag("UIX-01")
    @CsvSource({"-400, OVERDUE", "-1, OVERDUE", "0, TODAY", "1, COMING", "14, COMING", "15, LATER", "400, LATER"})
    void a_task_is_overdue_due_today_coming_or_later(int days, TaskGroup group) {
        assertThat(TaskGroup.of(TODAY.plusDays(days), TODAY)).isEqualTo(group);
    }

    @ParameterizedTest
    @Tag("PRO-13")
    @CsvSource({
        // Due on a Monday: the fifth working day after it is the Monday after.
        "2026-11-16, 2026-11-22, false",
        "2026-11-16, 2026-11-23, true",
        // Due on a Friday, and on the weekend after it: all three the Friday after.
        "2026-11-13, 2026-11-19, false",
        "2026-11-13, 2026-11-20, true",
        "2026-11-14, 2026-11-19, false",
        "2026-11-14, 2026-11-20, true",
        "2026-11-15, 2026-11-20, true"
    })
    void a_manager_hears_of_it_on_the_fifth_working_day(LocalDate due, LocalDate today, boolean reached) {
        assertThat(new Escalation(weekdays, Escalation.USUAL).reached(due, today))
                .isEqualTo(reached);
    }

    @Test
    @Tag("PRO-13")
    void days_that_nobody_works_do_not_count() {
        Set<LocalDate> holidays = Set.of(LocalDate.of(2026, 11, 18), LocalDate.of(2026, 11, 19));
        Escalation escalation =
                new Escalation(day -> weekdays.worked(day) && !holidays.contains(day), Escalation.USUAL);
        assertThat(escalation.reached(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 24)))
                .isFalse();
        assertThat(escalation.reached(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 25)))
                .isTrue();
    }

    @Test
    @Tag("PRO-13")
    void the_latest_due_date_divides_what_a_manager_hears_of_from_what_not() {
        Escalation escalation = new Escalation(weekdays, Escalation.USUAL);
        for (int at = 0; at < 60; at++) {
            LocalDate today = TODAY.plusDays(at);
            LocalDate latest = escalation.latest(today);
            assertThat(escalation.reached(latest, today)).isTrue();
            assertThat(escalation.reached(latest.minusDays(1), today)).isTrue();
            assertThat(escalation.reached(latest.plusDays(1), today)).isFalse();
        }
    }
}
