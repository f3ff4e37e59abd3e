package se.bas.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRO-20")
class DecisionDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PlanState HOLDS = new PlanState.Holds(1);

    @Test
    void what_holds_is_confirmed_once_and_ended_after_that() {
        DecisionDraft confirming = new DecisionDraft(DecisionKind.CONFIRMED, TODAY, "");
        DecisionDraft ending = new DecisionDraft(DecisionKind.ENDED, TODAY, "");
        assertThat(confirming.problems(HOLDS, null, TODAY)).isEmpty();
        assertThat(confirming.problems(HOLDS, DecisionKind.ENDED, TODAY)).isEmpty();
        assertThat(confirming.problems(new PlanState.None(), null, TODAY)).containsExactly(PlanProblem.NOTHING_HOLDS);
        assertThat(confirming.problems(HOLDS, DecisionKind.CONFIRMED, TODAY))
                .containsExactly(PlanProblem.CONFIRMED_ALREADY);
        assertThat(ending.problems(HOLDS, null, TODAY)).containsExactly(PlanProblem.NOT_CONFIRMED);
        assertThat(ending.problems(new PlanState.None(), DecisionKind.CONFIRMED, TODAY))
                .isEmpty();
    }

    @Test
    void it_has_a_day_that_has_come() {
        assertThat(new DecisionDraft(null, null, "x".repeat(501)).problems(HOLDS, null, TODAY))
                .containsExactly(PlanProblem.KIND_MISSING, PlanProblem.DAY_MISSING, PlanProblem.TEXT_TOO_LONG);
        assertThat(new DecisionDraft(DecisionKind.CONFIRMED, TODAY.plusDays(1), "").problems(HOLDS, null, TODAY))
                .containsExactly(PlanProblem.DAY_IN_THE_FUTURE);
    }
}
