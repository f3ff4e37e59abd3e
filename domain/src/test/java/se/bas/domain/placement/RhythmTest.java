package se.bas.domain.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bas.domain.task.WorkingDays;

/** What holds of the rhythm whatever the calendar; over Swedish holidays: FollowUpDaysTest. */
@Tag("PRO-11")
class RhythmTest {
    private static final WorkingDays WEEKDAYS = day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    private static final WorkingDays ALWAYS = day -> true;

    @Test
    void it_is_dense_and_then_sparser() {
        LocalDate start = LocalDate.of(2026, 1, 12);
        assertThat(Rhythm.USUAL.days(start, start.plusYears(1), ALWAYS))
                .extracting(day -> (int) (day.toEpochDay() - start.toEpochDay()))
                .startsWith(3, 7, 14, 21, 28, 42, 56, 70, 84, 114, 145);
    }

    @Test
    void of_any_rhythm_over_any_time_the_days_are_worked_in_order_once_and_within_the_placement() {
        Random chance = new Random(20261130);
        for (int round = 0; round < 2_000; round++) {
            int weekly = chance.nextInt(Rhythm.WEEKLY_AT_MOST + 1);
            Rhythm rhythm = new Rhythm(
                    1 + chance.nextInt(Rhythm.FIRST_AT_MOST),
                    weekly,
                    weekly + chance.nextInt(Rhythm.FORTNIGHTS_AT_MOST - weekly + 1));
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(chance.nextInt(1_500));
            LocalDate until = start.plusDays(chance.nextInt(731));
            List<LocalDate> days = rhythm.days(start, until, WEEKDAYS);
            assertThat(days)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(WEEKDAYS::worked)
                    .allMatch(day -> day.isAfter(start) && !day.isAfter(until));
            assertThat(rhythm.days(start, until.plusDays(30), WEEKDAYS))
                    .as("longer, it goes on")
                    .containsAll(days);
        }
    }

    @Test
    void after_the_dense_weeks_there_is_never_more_than_a_month_and_some_days_between() {
        LocalDate start = LocalDate.of(2027, 10, 31);
        List<LocalDate> days = Rhythm.USUAL.days(start, start.plusYears(2), WEEKDAYS);
        assertThat(Stream.iterate(1, at -> at < days.size(), at -> at + 1)
                        .map(at -> days.get(at).toEpochDay() - days.get(at - 1).toEpochDay()))
                .allMatch(between -> between <= 33);
    }

    @Test
    void the_last_of_a_month_comes_back_after_a_short_one() {
        LocalDate start = LocalDate.of(2027, 12, 31);
        assertThat(new Rhythm(1, 0, 0).days(start, start.plusMonths(4), ALWAYS))
                .containsExactly(
                        LocalDate.of(2028, 1, 1),
                        LocalDate.of(2028, 1, 31),
                        LocalDate.of(2028, 2, 29),
                        LocalDate.of(2028, 3, 31),
                        LocalDate.of(2028, 4, 30));
    }

    @Test
    void what_is_stored_is_read_again() {
        assertThat(Rhythm.read(new Rhythm(10, 26, 52).stored())).isEqualTo(new Rhythm(10, 26, 52));
        assertThat(Rhythm.of(3, 4, 3)).isEmpty();
        assertThat(Rhythm.of(0, 4, 12)).isEmpty();
        assertThat(Rhythm.of(3, 4, 12)).contains(Rhythm.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3 4", "3 4 3", "0 4 12", "3 27 30", "3 4 53", "11 4 12", "a b c"})
    void nothing_else_is(String stored) {
        assertThatThrownBy(() -> Rhythm.read(stored)).isInstanceOf(IllegalArgumentException.class);
    }
}
