package se.bas.domain.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CON-25")
class ExpiryWarningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 20);

    @ParameterizedTest
    @CsvSource({
        "400, ",
        "31, ",
        "30, FIRST",
        "29, FIRST",
        "8, FIRST",
        "7, SECOND",
        "6, SECOND",
        "1, SECOND",
        "0, SECOND",
        "-1, ",
        "-400, "
    })
    void the_closest_whose_time_has_come(int daysLeft, @Nullable ExpiryWarning warning) {
        assertThat(ExpiryWarning.of(TODAY.plusDays(daysLeft), TODAY, ExpiryWarning.Days.USUAL))
                .isEqualTo(Optional.ofNullable(warning));
    }

    @ParameterizedTest
    @CsvSource({"46, ", "45, FIRST", "15, FIRST", "14, SECOND", "0, SECOND", "-1, "})
    void an_agency_has_its_own_days(int daysLeft, @Nullable ExpiryWarning warning) {
        assertThat(ExpiryWarning.of(TODAY.plusDays(daysLeft), TODAY, new ExpiryWarning.Days(45, 14)))
                .isEqualTo(Optional.ofNullable(warning));
    }
}
