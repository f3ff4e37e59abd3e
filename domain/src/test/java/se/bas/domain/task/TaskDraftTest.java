package se.bas.domain.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.bas.domain.agency.StaffId;
import se.bas.domain.agency.UnitId;
import se.bas.domain.disclosure.Category;

/** What keeps a reminder from being made. */
class TaskDraftTest {
    private static final TaskDoer WHO = new TaskDoer(new UnitId(new UUID(0, 1)), new StaffId(new UUID(0, 2)));
    private static final TaskDoer STRANGER = new TaskDoer(WHO.unit(), new StaffId(new UUID(0, 3)));
    private static final Set<TaskDoer> POSSIBLE = Set.of(WHO);
    // Half past midnight of the 24th in Sweden.
    private static final Instant NOW = Instant.parse("2026-11-23T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static List<TaskProblem> problems(
            String text, @Nullable Category category, @Nullable LocalDate due, @Nullable TaskDoer who) {
        return new TaskDraft(text, category, due, who).problems(POSSIBLE, NOW);
    }

    @Test
    void one_with_everything_in_it_can_be_made_for_somebody_or_for_their_unit() {
        assertThat(problems("Ring", Category.PLAN, TODAY, WHO)).isEmpty();
        assertThat(problems("Ring", Category.PLAN, TODAY, new TaskDoer(WHO.unit(), null)))
                .isEmpty();
    }

    @Test
    void all_that_is_missing_is_said_at_once_in_the_order_of_the_form() {
        assertThat(problems(" \0 ", null, null, null))
                .containsExactly(
                        TaskProblem.TEXT_MISSING,
                        TaskProblem.CATEGORY_MISSING,
                        TaskProblem.DUE_MISSING,
                        TaskProblem.WHO_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"-1, DUE_IN_THE_PAST", "0, ok", "1095, ok", "1097, DUE_TOO_FAR"})
    void it_is_due_today_in_sweden_or_later(int days, String said) {
        List<TaskProblem> found = problems("Ring", Category.PLAN, TODAY.plusDays(days), WHO);
        assertThat(found.isEmpty() ? "ok" : found.getFirst().name()).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource(Category.class)
    void it_is_about_what_a_participant_can_be_asked_about(Category category) {
        assertThat(problems("Ring", category, TODAY, WHO).isEmpty()).isEqualTo(category.consentable());
    }

    @Test
    void somebody_who_cannot_open_the_case_cannot_be_given_it_nor_can_a_unit_where_nobody_can() {
        assertThat(problems("Ring", Category.PLAN, TODAY, STRANGER)).containsExactly(TaskProblem.WHO_NOT_POSSIBLE);
        assertThat(problems("Ring", Category.PLAN, TODAY, new TaskDoer(new UnitId(new UUID(0, 9)), null)))
                .containsExactly(TaskProblem.WHO_NOT_POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void there_is_room_for_five_hundred_characters(int length, boolean fits) {
        assertThat(problems("x".repeat(length), Category.PLAN, TODAY, WHO).isEmpty())
                .isEqualTo(fits);
    }
}
