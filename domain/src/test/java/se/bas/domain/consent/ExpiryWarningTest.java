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
        "30, DAYS_30",
        "29, DAYS_30",
        "8, DAYS_30",
        "7, DAYS_7",
        "6, DAYS_7",
        "1, DAYS_7",
        "0, DAYS_7",
        "-1, ",
        "-400, "
    })
    void the_closest_whose_time_has_come(int daysLeft, @Nullable ExpiryWarning warning) {
        assertThat(ExpiryWarning.of(TODAY.plusDays(daysLeft), TODAY)).isEqualTo(Optional.ofNullable(warning));
    }
}
