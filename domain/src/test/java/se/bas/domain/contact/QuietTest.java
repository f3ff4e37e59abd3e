package se.bas.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.contact.Quiet.Turn;

@Tag("UIX-01")
class QuietTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 12);
    private static final Instant NOW = Instant.parse("2026-03-30T22:30:00Z");
    private static final Instant EARLIER = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-05T09:00:00Z");

    @Test
    void days_are_swedish_days_since_the_last_contact_or_since_the_case_was_opened() {
        // It is the 31st in Sweden, in summer time.
        assertThat(Quiet.of(new Quiet.Facts(OPENED, EARLIER, null, false, false, false), NOW))
                .isEqualTo(new Quiet(29, LocalDate.of(2026, 3, 2), Turn.OURS));
        assertThat(Quiet.of(new Quiet.Facts(OPENED, null, null, false, false, false), NOW))
                .isEqualTo(new Quiet(78, null, Turn.OURS));
        assertThat(Quiet.of(new Quiet.Facts(LocalDate.of(2027, 1, 1), null, null, false, false, false), NOW)
                        .days())
                .isZero();
    }

    @Test
    void it_is_their_turn_when_a_time_is_booked_or_we_have_tried_since_and_nothing_waits_for_us() {
        for (boolean booked : List.of(true, false)) {
            for (boolean unsaid : List.of(true, false)) {
                for (boolean due : List.of(true, false)) {
                    for (boolean tried : List.of(true, false)) {
                        Quiet quiet = Quiet.of(
                                new Quiet.Facts(OPENED, EARLIER, tried ? LATER : null, booked, unsaid, due), NOW);
                        Turn expected = unsaid || due || !(booked || tried) ? Turn.OURS : Turn.THEIRS;
                        assertThat(quiet.turn()).isEqualTo(expected);
                    }
                }
            }
        }
        assertThat(Quiet.of(new Quiet.Facts(OPENED, LATER, EARLIER, false, false, false), NOW)
                        .turn())
                .isEqualTo(Turn.OURS);
    }
}
