package se.bas.domain.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.job.BackOff;
import se.bas.domain.outbox.MessageStep.Happened;

@Tag("UIX-09")
@Tag("CON-41")
@Tag("CON-42")
class StandingTest {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Instant NOON =
            ZonedDateTime.of(2026, 11, 23, 12, 0, 0, 0, SWEDEN).toInstant();
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static Standing standing(@Nullable MessageEvent last, boolean holds, boolean deceased, boolean secret) {
        return new Standing(last, NOON, NOON.plusSeconds(3600), holds, deceased, secret);
    }

    @Test
    void it_is_sent_only_when_the_wish_holds_and_nobody_is_dead_or_protected() {
        for (boolean holds : new boolean[] {true, false}) {
            for (boolean deceased : new boolean[] {true, false}) {
                for (boolean secret : new boolean[] {true, false}) {
                    Optional<MessageEvent> next = standing(null, holds, deceased, secret)
                            .next(NOON, LEASE, QuietHours.USUAL)
                            .map(Happened::kind);
                    assertThat(next)
                            .as("holds %s, deceased %s, protected %s", holds, deceased, secret)
                            .contains(holds && !deceased && !secret ? MessageEvent.SENDING : MessageEvent.STOPPED);
                }
            }
        }
    }

    @Test
    void why_it_was_stopped_is_said_and_protection_before_all_else() {
        assertThat(standing(null, false, true, true)
                        .next(NOON, LEASE, QuietHours.USUAL)
                        .map(Happened::reason))
                .contains(MessageReason.PROTECTED);
        assertThat(standing(null, false, true, false)
                        .next(NOON, LEASE, QuietHours.USUAL)
                        .map(Happened::reason))
                .contains(MessageReason.DECEASED);
        assertThat(standing(null, false, false, false)
                        .next(NOON, LEASE, QuietHours.USUAL)
                        .map(Happened::reason))
                .contains(MessageReason.WISH_CHANGED);
    }

    @ParameterizedTest
    @EnumSource(MessageEvent.class)
    void what_is_over_stays_over_and_what_was_begun_or_failed_goes_on(MessageEvent last) {
        assertThat(standing(last, true, false, false)
                        .next(NOON, LEASE, QuietHours.USUAL)
                        .isEmpty())
                .isEqualTo(last.last());
        assertThat(standing(last, false, true, true)
                        .next(NOON, LEASE, QuietHours.USUAL)
                        .isEmpty())
                .isEqualTo(last.last());
    }

    @Test
    void nothing_happens_before_its_time() {
        assertThat(standing(null, true, false, false).next(NOON.minusMillis(1), LEASE, QuietHours.USUAL))
                .isEmpty();
    }

    @Test
    void whoever_takes_it_on_has_it_for_the_lease_and_then_somebody_else_may() {
        Happened taken = standing(null, true, false, false)
                .next(NOON, LEASE, QuietHours.USUAL)
                .orElseThrow();
        Instant again = NOON.plus(LEASE);
        assertThat(taken.again()).isEqualTo(again);
        Standing begun = new Standing(MessageEvent.SENDING, again, NOON.plusSeconds(3600), true, false, false);
        assertThat(begun.next(again.minusMillis(1), LEASE, QuietHours.USUAL)).isEmpty();
        assertThat(begun.next(again, LEASE, QuietHours.USUAL).map(Happened::kind))
                .contains(MessageEvent.SENDING);
    }

    @Test
    void what_is_too_late_is_given_up_and_not_sent() {
        Standing late = new Standing(MessageEvent.FAILED, NOON, NOON, true, false, false);
        assertThat(late.next(NOON, LEASE, QuietHours.USUAL))
                .contains(new Happened(MessageEvent.GIVEN_UP, MessageReason.TOO_LATE, null));
    }

    @ParameterizedTest(name = "{0} waits until {1}")
    @CsvSource({
        "2026-11-23T07:59:59, 2026-11-23T08:00:00",
        "2026-11-23T08:00:00, 2026-11-23T08:00:00",
        "2026-11-23T19:59:59, 2026-11-23T19:59:59",
        "2026-11-23T20:00:00, 2026-11-24T08:00:00",
        "2026-11-23T23:59:59, 2026-11-24T08:00:00",
        "2026-11-24T00:00:00, 2026-11-24T08:00:00",
        // The nights on which the clocks change.
        "2027-03-27T21:00:00, 2027-03-28T08:00:00",
        "2026-10-24T21:00:00, 2026-10-25T08:00:00"
    })
    void nobody_is_woken(LocalDateTime at, LocalDateTime until) {
        assertThat(QuietHours.USUAL.notBefore(at.atZone(SWEDEN).toInstant()))
                .isEqualTo(until.atZone(SWEDEN).toInstant());
    }

    @Test
    void not_even_what_was_begun_before_the_evening_is_sent_in_the_night() {
        Instant night = ZonedDateTime.of(2026, 11, 23, 21, 0, 0, 0, SWEDEN).toInstant();
        Standing begun = new Standing(MessageEvent.SENDING, NOON, night.plusSeconds(86_400), true, false, false);
        assertThat(begun.next(night, LEASE, QuietHours.USUAL)).isEmpty();
    }

    @Test
    void after_a_failure_it_is_tried_later_each_time_and_never_at_night() {
        BackOff backOff = new BackOff(Duration.ofMinutes(1), Duration.ofHours(1));
        assertThat(Standing.failed(backOff, 1, QuietHours.USUAL, NOON).again()).isEqualTo(NOON.plusSeconds(60));
        assertThat(Standing.failed(backOff, 3, QuietHours.USUAL, NOON).again()).isEqualTo(NOON.plusSeconds(240));
        assertThat(Standing.failed(backOff, 30, QuietHours.USUAL, NOON).again()).isEqualTo(NOON.plusSeconds(3600));
        Instant evening = ZonedDateTime.of(2026, 11, 23, 19, 59, 30, 0, SWEDEN).toInstant();
        assertThat(Standing.failed(backOff, 1, QuietHours.USUAL, evening).again())
                .isEqualTo(ZonedDateTime.of(2026, 11, 24, 8, 0, 0, 0, SWEDEN).toInstant());
    }
}
