package se.bas.application.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.contact.LadderPlan;

/** The days of a ladder by the Swedish calendar, as a calendar on the wall has them. */
@Tag("PRO-40")
class LadderDaysTest {
    private final SwedishWorkingDays days = new SwedishWorkingDays();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an ordinary Monday, 2026-03-02, 2026-03-02 2026-03-04 2026-03-09 2026-03-11 2026-03-16",
        "before Easter, 2026-04-01, 2026-04-01 2026-04-07 2026-04-10 2026-04-14 2026-04-17",
        "before Ascension Day, 2027-05-05, 2027-05-05 2027-05-10 2027-05-13 2027-05-17 2027-05-20",
        "before Midsummer, 2026-06-17, 2026-06-17 2026-06-22 2026-06-25 2026-06-29 2026-07-02",
        "over Christmas and the new year, 2026-12-22, 2026-12-22 2026-12-28 2027-01-04 2027-01-07 2027-01-12",
        "a Saturday, 2026-03-07, 2026-03-09 2026-03-10 2026-03-13 2026-03-17 2026-03-20",
        "a leap day, 2028-02-28, 2028-02-28 2028-03-01 2028-03-06 2028-03-08 2028-03-13"
    })
    void the_steps_are_on_working_days(String when, LocalDate missed, String expected) {
        assertThat(LadderPlan.USUAL.dated(missed, days))
                .extracting(LadderPlan.Dated::due)
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList());
    }
}
