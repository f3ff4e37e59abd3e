package se.bas.domain.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.bas.domain.disclosure.Category;

@Tag("PRO-05")
class MappingDraftTest {
    @Test
    void every_area_is_of_the_kind_of_information_that_it_is() {
        assertThat(MappingArea.categories())
                .isEqualTo(Set.of(
                        Category.WORK_MAPPING,
                        Category.WORK_CAPACITY_HEALTH,
                        Category.HOUSING_SUPPORT,
                        Category.ECONOMY_DEBT,
                        Category.FAMILY));
        assertThat(MappingArea.categories()).allMatch(Category::consentable);
    }

    @Test
    void what_is_told_has_words_and_what_is_not_has_none() {
        assertThat(new MappingDraft(null, "", null).problems(MappingArea.WORK))
                .containsExactly(MappingProblem.ANSWER_MISSING);
        assertThat(new MappingDraft(MappingAnswer.TOLD, " ", null).problems(MappingArea.WORK))
                .containsExactly(MappingProblem.TEXT_MISSING);
        assertThat(new MappingDraft(MappingAnswer.TOLD, "Kock i tio år", null).problems(MappingArea.WORK))
                .isEmpty();
        assertThat(new MappingDraft(MappingAnswer.TOLD, "x".repeat(4_001), null).problems(MappingArea.WORK))
                .containsExactly(MappingProblem.TEXT_TOO_LONG);
        for (MappingAnswer answer : Set.of(MappingAnswer.NOTHING, MappingAnswer.NOT_WISHED, MappingAnswer.ELSEWHERE)) {
            assertThat(new MappingDraft(answer, "", null).problems(MappingArea.HEALTH))
                    .isEmpty();
            assertThat(new MappingDraft(answer, "Ändå", null).problems(MappingArea.HEALTH))
                    .containsExactly(MappingProblem.TEXT_TOO_MUCH);
        }
    }

    @Test
    void of_a_family_one_asks_whether_it_changes_the_hours() {
        assertThat(new MappingDraft(MappingAnswer.TOLD, "Bor med sin syster", null).problems(MappingArea.FAMILY))
                .containsExactly(MappingProblem.HOURS_MISSING);
        assertThat(new MappingDraft(MappingAnswer.TOLD, "", true).problems(MappingArea.FAMILY))
                .isEmpty();
        assertThat(new MappingDraft(MappingAnswer.NOTHING, "", null).problems(MappingArea.FAMILY))
                .isEmpty();
    }

    @Test
    void a_reason_has_ten_to_five_hundred_characters() {
        assertThat(MappingDraft.reasonProblems("  För kort  ")).containsExactly(MappingProblem.REASON_TOO_SHORT);
        assertThat(MappingDraft.reasonProblems("Platsen finns bara nu")).isEmpty();
        assertThat(MappingDraft.reasonProblems("x".repeat(501))).containsExactly(MappingProblem.REASON_TOO_LONG);
    }
}
