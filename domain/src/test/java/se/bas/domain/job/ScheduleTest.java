package se.bas.domain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.bas.domain.consent.ConsentPeriod;

@Tag("CON-25")
@Tag("CON-11")
class ScheduleTest {
    private static final CatchUp LATEST = new CatchUp.Latest();
    private static final CatchUp THREE = new CatchUp.EveryDay(3);

    /** Instants in UTC: Sweden is one hour ahead of it in winter, two in summer. */
    @ParameterizedTest
    @CsvSource({
        "05:30, 2026-11-22, 2026-11-22T04:30:00Z",
        "05:30, 2026-07-01, 2026-07-01T03:30:00Z",
        "00:00, 2026-01-01, 2025-12-31T23:00:00Z",
        // The night that loses an hour: half past two is not there, and comes at half past three.
        "01:59, 2026-03-29, 2026-03-29T00:59:00Z",
        "02:30, 2026-03-29, 2026-03-29T01:30:00Z",
        "03:30, 2026-03-29, 2026-03-29T01:30:00Z",
        "05:30, 2026-03-29, 2026-03-29T03:30:00Z",
        // The night that gets one: half past two is there twice, and counts the first time.
        "02:30, 2026-10-25, 2026-10-25T00:30:00Z",
        "03:00, 2026-10-25, 2026-10-25T02:00:00Z",
        "05:30, 2026-10-25, 2026-10-25T04:30:00Z"
    })
    void is_due_once_every_swedish_day(LocalTime at, LocalDate day, Instant due) {
        assertThat(new Schedule(at, LATEST).due(day)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        // done, now, due with the latest only, due with three days
        ", 2026-11-22T04:29:59Z, 2026-11-21, 2026-11-21",
        ", 2026-11-22T04:30:00Z, 2026-11-22, 2026-11-22",
        "2026-11-22, 2026-11-22T04:30:00Z, , ",
        "2026-11-22, 2026-11-23T04:29:59Z, , ",
        "2026-11-22, 2026-11-23T04:30:00Z, 2026-11-23, 2026-11-23",
        // Two days, three, four, a year.
        "2026-11-20, 2026-11-22T04:30:00Z, 2026-11-22, 2026-11-21 2026-11-22",
        "2026-11-20, 2026-11-22T04:29:59Z, 2026-11-21, 2026-11-21",
        "2026-11-19, 2026-11-22T04:30:00Z, 2026-11-22, 2026-11-20 2026-11-21 2026-11-22",
        "2026-11-18, 2026-11-22T04:30:00Z, 2026-11-22, 2026-11-20 2026-11-21 2026-11-22",
        "2025-11-22, 2026-11-22T04:30:00Z, 2026-11-22, 2026-11-20 2026-11-21 2026-11-22",
        // Over the nights when the clocks change.
        "2026-03-28, 2026-03-29T03:29:59Z, , ",
        "2026-03-28, 2026-03-29T03:30:00Z, 2026-03-29, 2026-03-29",
        "2026-03-27, 2026-03-30T03:30:00Z, 2026-03-30, 2026-03-28 2026-03-29 2026-03-30",
        "2026-10-24, 2026-10-25T04:29:59Z, , ",
        "2026-10-24, 2026-10-25T04:30:00Z, 2026-10-25, 2026-10-25",
        // A clock that was put back brings nothing again.
        "2026-11-25, 2026-11-22T12:00:00Z, , "
    })
    void makes_up_for_what_was_missed(
            @Nullable LocalDate done, Instant now, @Nullable String latest, @Nullable String three) {
        LocalTime at = LocalTime.of(5, 30);
        assertThat(new Schedule(at, LATEST).due(done, now)).isEqualTo(days(latest));
        assertThat(new Schedule(at, THREE).due(done, now)).isEqualTo(days(three));
    }

    private static List<LocalDate> days(@Nullable String days) {
        return days == null
                ? List.of()
                : Arrays.stream(days.split(" ", -1)).map(LocalDate::parse).toList();
    }

    @ParameterizedTest
    @CsvSource({
        ", 2026-11-22T12:00:00Z, 2026-11-22T12:00:00Z",
        "2026-11-20, 2026-11-22T12:00:00Z, 2026-11-22T12:00:00Z",
        "2026-11-22, 2026-11-22T12:00:00Z, 2026-11-23T04:30:00Z",
        "2026-11-21, 2026-11-22T03:00:00Z, 2026-11-22T04:30:00Z",
        "2026-10-24, 2026-10-24T12:00:00Z, 2026-10-25T04:30:00Z",
        "2026-11-25, 2026-11-22T12:00:00Z, 2026-11-26T04:30:00Z"
    })
    void says_when_it_runs_next(@Nullable LocalDate done, Instant now, Instant next) {
        assertThat(new Schedule(LocalTime.of(5, 30), THREE).next(done, now)).isEqualTo(next);
    }

    private static Stream<LocalTime> every_day_of_ten_years_has_its_run_and_no_day_two() {
        return Stream.iterate(LocalTime.MIDNIGHT, at -> at.plusMinutes(30)).limit(48);
    }

    /** Asked every twenty minutes, through every change of the clocks, by somebody who runs what is due. */
    @ParameterizedTest
    @MethodSource
    void every_day_of_ten_years_has_its_run_and_no_day_two(LocalTime at) {
        Schedule schedule = new Schedule(at, new CatchUp.EveryDay(7));
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate done = first;
        Set<LocalDate> run = new HashSet<>();
        Instant now = schedule.due(first);
        Instant end = LocalDate.of(2036, 1, 1).atStartOfDay(ConsentPeriod.ZONE).toInstant();
        while (now.isBefore(end)) {
            for (LocalDate day : schedule.due(done, now)) {
                assertThat(run.add(day)).as("%s, again", day).isTrue();
                assertThat(day).isEqualTo(done.plusDays(1));
                assertThat(Duration.between(schedule.due(day), now)).isBetween(Duration.ZERO, Duration.ofMinutes(20));
                done = day;
            }
            now = now.plus(Duration.ofMinutes(20));
        }
        assertThat(run).hasSizeBetween(3650, 3652);
    }

    @Test
    void a_job_of_the_product_runs_when_nobody_works() {
        for (JobKind kind : JobKind.values()) {
            assertThat(kind.usual().at()).as(kind.name()).isBetween(LocalTime.of(1, 0), LocalTime.of(6, 0));
        }
    }
}
