package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("IDA-08")
class AttestationTest {
    @Test
    void a_quarter_begins_on_the_first_of_january_april_july_and_october() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.isBefore(LocalDate.of(2029, 1, 1)); day = day.plusDays(1)) {
            LocalDate quarter = Attestation.quarter(day);
            assertThat(quarter).isBeforeOrEqualTo(day);
            assertThat(quarter.getDayOfMonth()).isEqualTo(1);
            assertThat(quarter.get(IsoFields.DAY_OF_QUARTER)).isEqualTo(1);
            assertThat(quarter.get(IsoFields.QUARTER_OF_YEAR)).isEqualTo(day.get(IsoFields.QUARTER_OF_YEAR));
            assertThat(quarter.getYear()).isEqualTo(day.getYear());
            assertThat(Attestation.inTimeUntil(day).get(IsoFields.DAY_OF_QUARTER))
                    .isEqualTo(30);
        }
    }

    @ParameterizedTest
    @CsvSource({
        // from, last attested, today, due
        "2026-09-30, , 2026-10-01, true",
        "2026-10-01, , 2026-10-01, false",
        "2026-10-01, , 2026-12-31, false",
        "2026-10-01, , 2027-01-01, true",
        "2026-05-01, 2026-09-30, 2026-10-01, true",
        "2026-05-01, 2026-10-01, 2026-10-01, false",
        "2026-05-01, 2026-10-01, 2026-12-31, false",
        "2026-05-01, 2026-12-31, 2027-01-01, true"
    })
    void what_began_before_the_quarter_is_due_once_in_it(
            LocalDate from, @Nullable LocalDate attested, LocalDate today, boolean due) {
        assertThat(Attestation.isDue(MandateState.IN_FORCE, from, attested, today))
                .isEqualTo(due);
    }

    @Test
    void only_what_is_in_force_is_due() {
        for (MandateState state : MandateState.values()) {
            assertThat(Attestation.isDue(state, LocalDate.of(2026, 1, 1), null, LocalDate.of(2026, 11, 23)))
                    .as("%s", state)
                    .isEqualTo(state == MandateState.IN_FORCE);
        }
    }
}
