package se.bas.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.bas.domain.casework.CoverProblem.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.agency.StaffId;

@Tag("IDA-07")
class CoverDraftTest {
    private static final StaffId JOHAN = new StaffId(new UUID(7, 1));
    private static final Instant NOW = Instant.parse("2026-11-22T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String REASON = "Maria är sjuk";

    private static List<CoverProblem> of(
            @Nullable StaffId staff, @Nullable LocalDate from, @Nullable LocalDate until, @Nullable String reason) {
        return new CoverDraft(staff, from, until, reason).problems(Set.of(JOHAN), NOW);
    }

    @Test
    void lasts_thirty_days_at_most_from_a_day_that_is_not_over() {
        assertThat(of(JOHAN, TODAY, TODAY, REASON)).isEmpty();
        assertThat(of(JOHAN, TODAY, TODAY.plusDays(29), REASON)).isEmpty();
        assertThat(of(JOHAN, TODAY, TODAY.plusDays(30), REASON)).containsExactly(PERIOD_TOO_LONG);
        assertThat(of(JOHAN, TODAY.plusDays(40), TODAY.plusDays(69), REASON)).isEmpty();
        assertThat(of(JOHAN, TODAY.minusDays(1), TODAY, REASON)).containsExactly(FROM_IN_THE_PAST);
        assertThat(of(JOHAN, TODAY.plusDays(1), TODAY, REASON)).containsExactly(UNTIL_BEFORE_FROM);
    }

    @Test
    void needs_somebody_who_can_stand_in_and_a_reason() {
        assertThat(of(null, null, null, null))
                .containsExactly(STAFF_MISSING, FROM_MISSING, UNTIL_MISSING, REASON_TOO_SHORT);
        assertThat(of(new StaffId(new UUID(7, 2)), TODAY, TODAY, REASON)).containsExactly(STAFF_NOT_POSSIBLE);
        assertThat(of(JOHAN, null, TODAY, REASON)).containsExactly(FROM_MISSING);
        assertThat(of(JOHAN, TODAY, null, REASON)).containsExactly(UNTIL_MISSING);
        assertThat(of(JOHAN, TODAY, TODAY, " 123456789 ")).containsExactly(REASON_TOO_SHORT);
        assertThat(of(JOHAN, TODAY, TODAY, " 1234567890 ")).isEmpty();
        assertThat(of(JOHAN, TODAY, TODAY, "x".repeat(500))).isEmpty();
        assertThat(of(JOHAN, TODAY, TODAY, "x".repeat(501))).containsExactly(REASON_TOO_LONG);
    }

    @Test
    void every_problem_stands_by_a_field() {
        assertThat(List.of(CoverProblem.values()).stream()
                        .map(CoverProblem::field)
                        .distinct())
                .containsExactly("staff", "from", "until", "reason");
    }
}
