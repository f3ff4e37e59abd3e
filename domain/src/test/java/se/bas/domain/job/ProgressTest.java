package se.bas.domain.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final Schedule SCHEDULE = new Schedule(LocalTime.of(5, 30), new CatchUp.EveryDay(7));
    private static final BackOff BACK_OFF = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1));
    private static final Instant FAILED = Instant.parse("2026-11-22T05:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, PT1M",
        "2, PT2M",
        "3, PT4M",
        "4, PT8M",
        "5, PT16M",
        "6, PT32M",
        "7, PT1H",
        "8, PT1H",
        "30, PT1H",
        "31, PT1H",
        "1000000, PT1H"
    })
    void waits_twice_as_long_after_each_failure(int failures, Duration pause) {
        assertThat(BACK_OFF.after(failures, FAILED)).isEqualTo(FAILED.plus(pause));
    }

    @Test
    void what_has_not_failed_is_not_waited_for() {
        assertThatThrownBy(() -> BACK_OFF.after(0, FAILED)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(null, 1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(null, 0, FAILED)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // done, failures, now, the day to run for
        ", 0, 2026-11-22T05:00:00Z, 2026-11-22",
        "2026-11-22, 0, 2026-11-22T05:00:00Z, ",
        "2026-11-19, 0, 2026-11-22T05:00:00Z, 2026-11-20",
        // What broke comes before the days after it, and not too early.
        "2026-11-19, 1, 2026-11-22T05:00:59Z, ",
        "2026-11-19, 1, 2026-11-22T05:01:00Z, 2026-11-20",
        "2026-11-19, 3, 2026-11-22T05:03:59Z, ",
        "2026-11-19, 3, 2026-11-22T05:04:00Z, 2026-11-20",
        "2026-11-19, 99, 2026-11-22T05:59:59Z, ",
        "2026-11-19, 99, 2026-11-22T06:00:00Z, 2026-11-20",
        // Until it is too old to be made up for.
        "2026-11-15, 99, 2026-11-23T06:00:00Z, 2026-11-17"
    })
    void one_day_after_the_other(@Nullable LocalDate done, int failures, Instant now, @Nullable LocalDate day) {
        Progress progress = new Progress(done, failures, failures == 0 ? null : FAILED);
        assertThat(progress.now(SCHEDULE, BACK_OFF, now)).isEqualTo(Optional.ofNullable(day));
        assertThat(progress.next(SCHEDULE, BACK_OFF, now).isAfter(now)).isEqualTo(day == null);
    }
}
