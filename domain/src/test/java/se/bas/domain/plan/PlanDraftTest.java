package se.bas.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("PRO-20")
class PlanDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final ActivityDraft APPLY = new ActivityDraft("Söka till Komvux", PlanDoer.PARTICIPANT, TODAY);

    private static PlanDraft draft(List<ActivityDraft> activities, @Nullable LocalDate handsOver, String reason) {
        return new PlanDraft("Ett arbete", Set.of(Alternative.WORK), activities, handsOver, reason);
    }

    @Test
    void a_whole_plan_has_no_problems() {
        assertThat(draft(List.of(APPLY), TODAY.plusMonths(1), "").problems(TODAY, false))
                .isEmpty();
    }

    @Test
    void what_is_missing_is_told_in_the_order_of_the_form() {
        assertThat(new PlanDraft(" ", Set.of(), List.of(new ActivityDraft(" ", null, null)), null, "")
                        .problems(TODAY, true))
                .containsExactly(
                        PlanProblem.WITHOUT_PLACEMENT,
                        PlanProblem.GOAL_MISSING,
                        PlanProblem.ALTERNATIVES_MISSING,
                        PlanProblem.ACTIVITIES_MISSING);
    }

    @Test
    void before_a_placement_it_takes_a_reason() {
        assertThat(draft(List.of(APPLY), null, "Kort").problems(TODAY, true))
                .containsExactly(PlanProblem.WITHOUT_PLACEMENT);
        assertThat(draft(List.of(APPLY), null, "Har redan ett arbete").problems(TODAY, true))
                .isEmpty();
        assertThat(draft(List.of(APPLY), null, "x".repeat(501)).problems(TODAY, true))
                .containsExactly(PlanProblem.REASON_TOO_LONG);
    }

    @Test
    void an_activity_says_what_who_and_by_when() {
        assertThat(draft(List.of(new ActivityDraft("Söka", null, null)), null, "")
                        .problems(TODAY, false))
                .containsExactly(PlanProblem.DOER_MISSING, PlanProblem.BY_MISSING);
        assertThat(draft(List.of(new ActivityDraft("", PlanDoer.AGENCY, TODAY.minusDays(1))), null, "")
                        .problems(TODAY, false))
                .containsExactly(PlanProblem.WHAT_MISSING, PlanProblem.BY_IN_THE_PAST);
        assertThat(draft(
                                List.of(new ActivityDraft(
                                        "x".repeat(301),
                                        PlanDoer.TOGETHER,
                                        TODAY.plusYears(2).plusDays(1))),
                                null,
                                "")
                        .problems(TODAY, false))
                .containsExactly(PlanProblem.WHAT_TOO_LONG, PlanProblem.BY_TOO_FAR);
        assertThat(draft(Collections.nCopies(21, APPLY), null, "").problems(TODAY, false))
                .containsExactly(PlanProblem.TOO_MANY_ACTIVITIES);
    }

    @Test
    @Tag("PRO-21")
    void the_day_of_handing_over_is_within_reach() {
        assertThat(draft(List.of(APPLY), TODAY.plusYears(3), "").problems(TODAY, false))
                .containsExactly(PlanProblem.HANDS_OVER_OUT_OF_REACH);
        assertThat(draft(List.of(APPLY), TODAY.minusYears(1), "").problems(TODAY, false))
                .isEmpty();
    }
}
