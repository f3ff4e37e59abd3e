package se.bas.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("LOG-14")
class IncidentTest {
    /** Across the night in which summer time ends: hours are hours. */
    private static final Incident INCIDENT = new Incident(Instant.parse("2026-10-24T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T10:00:00Z, 72",
        "2026-10-24T10:00:01Z, 71",
        "2026-10-27T09:00:00Z, 1",
        "2026-10-27T09:00:01Z, 0",
        "2026-10-27T10:00:00Z, 0",
        "2026-10-27T10:00:01Z, -1",
        "2026-10-28T10:00:00Z, -24"
    })
    void seventy_two_hours_are_counted_down_and_past_their_end(Instant now, long left) {
        assertThat(INCIDENT.hoursLeft(now)).isEqualTo(left);
        assertThat(INCIDENT.tellBefore()).isEqualTo(Instant.parse("2026-10-27T10:00:00Z"));
    }
}
