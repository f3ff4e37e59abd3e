package se.bas.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("IDA-05")
class MandateStateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static MandateState state(@Nullable MandateDecision decision, boolean ended, int from, int until) {
        return MandateState.of(decision, ended, TODAY.plusDays(from), TODAY.plusDays(until), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        ", -5, -1, LAPSED",
        ", -5, 0, PROPOSED",
        ", 3, 5, PROPOSED",
        "APPROVED, 1, 5, COMING",
        "APPROVED, 0, 0, IN_FORCE",
        "APPROVED, -5, 0, IN_FORCE",
        "APPROVED, -5, -1, OVER",
        "DECLINED, -5, 5, DECLINED",
        "DECLINED, -5, -1, DECLINED",
        "WITHDRAWN, 0, 5, WITHDRAWN"
    })
    void it_is_in_force_when_approved_and_on_its_days_both_ends_included(
            @Nullable MandateDecision decision, int from, int until, MandateState expected) {
        assertThat(state(decision, false, from, until)).isEqualTo(expected);
    }

    @Test
    void ended_is_ended_whatever_the_days() {
        for (int from : new int[] {-5, 0, 3}) {
            assertThat(state(MandateDecision.APPROVED, true, from, from + 2)).isEqualTo(MandateState.ENDED);
        }
    }

    @ParameterizedTest
    @CsvSource({"123456789, REASON_TOO_SHORT", "'   12345678   ', REASON_TOO_SHORT", "1234567890,"})
    void a_reason_has_ten_characters(String reason, @Nullable MandateStepProblem problem) {
        assertThat(MandateStepProblem.ofReason(reason).orElse(null)).isEqualTo(problem);
    }

    @Test
    void a_reason_is_at_most_five_hundred_characters() {
        assertThat(MandateStepProblem.ofReason("x".repeat(500))).isEmpty();
        assertThat(MandateStepProblem.ofReason("x".repeat(501))).contains(MandateStepProblem.REASON_TOO_LONG);
    }
}
