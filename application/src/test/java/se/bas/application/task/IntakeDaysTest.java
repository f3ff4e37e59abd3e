package se.bas.application.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.bas.domain.participation.Intake;
import se.bas.domain.participation.Intake.Awaited;

/** How soon somebody who was suggested is to hear more, over Swedish holidays. */
@Tag("PRO-01")
class IntakeDaysTest {
    private final SwedishWorkingDays swedish = new SwedishWorkingDays();

    @ParameterizedTest
    @CsvSource({
        // An ordinary week.
        "2026-11-02, 5, 2026-11-09",
        // Christmas Eve on a Thursday: the five days end after it.
        "2026-12-21, 5, 2026-12-30",
        // On a Sunday, and over Christmas and New Year's Eve.
        "2025-12-21, 5, 2026-01-02",
        // Maundy Thursday, and Easter.
        "2026-04-02, 1, 2026-04-07",
        // Midsummer's Eve is none.
        "2026-06-18, 1, 2026-06-22"
    })
    void the_last_day_comes_after_so_many_that_are_worked(LocalDate since, int days, LocalDate due) {
        for (Awaited awaited : Awaited.values()) {
            assertThat(new Intake(awaited, 1, since).due(new Intake.Days(days, days), swedish))
                    .isEqualTo(due);
        }
    }
}
