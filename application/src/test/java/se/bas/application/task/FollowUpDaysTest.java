package se.bas.application.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.placement.Rhythm;

/** The rhythm of follow-ups over Swedish holidays. */
@Tag("PRO-11")
class FollowUpDaysTest {
    private final SwedishWorkingDays swedish = new SwedishWorkingDays();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The requirement's own: Easter Monday.
                "2026-01-12 | 2026-04-30 | 2026-01-15 2026-01-19 2026-01-26 2026-02-02 2026-02-09 2026-02-23 2026-03-09"
                        + " 2026-03-23 2026-04-07",
                // Christmas and New Year: the 24th, the 31st and Epiphany give the next day worked.
                "2026-12-10 | 2027-03-31 | 2026-12-15 2026-12-17 2026-12-28 2027-01-04 2027-01-07 2027-01-21 2027-02-04"
                        + " 2027-02-18 2027-03-04",
                // Begun before Christmas: three working days reach over it.
                "2026-12-22 | 2027-01-20 | 2026-12-29 2027-01-05 2027-01-12 2027-01-19",
                // Midsummer's Eve, and the National Day on a Saturday.
                "2026-05-22 | 2026-06-30 | 2026-05-27 2026-05-29 2026-06-05 2026-06-12 2026-06-22",
                // Leap day, and the end of a month.
                "2027-12-07 | 2028-04-30 | 2027-12-10 2027-12-14 2027-12-21 2027-12-28 2028-01-04 2028-01-18 2028-02-01"
                        + " 2028-02-15 2028-02-29 2028-03-29",
                // Begun on a Saturday: every day of the week after falls on a Saturday too.
                "2026-08-01 | 2026-09-05 | 2026-08-05 2026-08-10 2026-08-17 2026-08-24 2026-08-31",
                // Shorter than the first.
                "2026-08-03 | 2026-08-04 | ''"
            })
    void days_that_nobody_works_give_the_next_that_is_worked(LocalDate start, LocalDate until, String expected) {
        List<String> days = Rhythm.USUAL.days(start, until, swedish).stream()
                .map(LocalDate::toString)
                .toList();
        assertThat(String.join(" ", days)).isEqualTo(expected);
    }

    @Test
    void from_any_day_of_four_years_every_follow_up_is_on_a_day_that_is_worked() {
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2030, 1, 1))
                .forEach(start -> assertThat(Rhythm.USUAL.days(start, start.plusYears(1), swedish))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(swedish::worked)
                        .hasSizeBetween(17, 19));
    }
}
